# Refused: a calibration needs some described cases or one real child, not both and not neither.
error-calibration-nothing-to-judge = Baholash uchun yo bir nechta namuna vaziyatni, yo bitta bolani tanlang.

# Refused: a described case that was chosen does not exist.
error-calibration-unknown-case = Tanlangan vaziyatlardan biri topilmadi. Roʻyxatdan qaytadan tanlang.

# Refused: the cases that were chosen belong to different versions of the framework of indicators.
error-calibration-different-frameworks = Tanlangan vaziyatlar har xil koʻrsatkichlar toʻplamiga tegishli. Bitta toʻplamdagilarni tanlang.

# Refused: a calibration about a real child names an assessment round that does not exist.
error-calibration-unknown-round = Bunday baholash davri yoʻq. Davrni qaytadan tanlang.

# Refused: the child's age has no indicators in the framework, so there is nothing to judge.
error-calibration-no-indicators = Bu yosh uchun koʻrsatkichlar yoʻq, shuning uchun baholab boʻlmaydi.

# Refused: somebody judges an item that is not part of this calibration.
error-calibration-unknown-item = Bu koʻrsatkich ushbu solishtirishga kirmaydi. Sahifani yangilang.

# Refused: a level that the framework does not have.
error-calibration-wrong-level = Koʻrsatkichlar toʻplamida bunday daraja yoʻq. Darajani qaytadan tanlang.

# Refused: all one's levels are given and the others' are shown; they cannot be changed any more.
error-calibration-given-already = Baholaringizni toʻliq berib boʻldingiz va boshqalarnikini koʻrdingiz, endi ularni oʻzgartirib boʻlmaydi.

# Refused: the calibration was closed.
error-calibration-closed = Bu solishtirish yakunlangan, endi baho berib boʻlmaydi.

# Refused: a calibration with this inner number exists already. Happens very rarely.
error-calibration-id-taken = Bunday raqamli solishtirish allaqachon bor. Uni qaytadan yarating.
