# Refused: a difficulty of a child was dated in the future. Staff see it.
error-difficulty-in-future = Bu sana hali kelmagan. Qiyinchilik qachon sezilgan yoki yengilgan boʻlsa, oʻsha kunni koʻrsating.

# Refused: the day on which a difficulty was overcome is before the day it was noticed.
error-difficulty-overcome-before = Qiyinchilik sezilgan kunidan oldin yengilgan boʻlishi mumkin emas. Sanalarni tekshiring.

# Refused: the development area named at a difficulty does not exist.
error-difficulty-unknown-area = Bunday rivojlanish sohasi yoʻq. Sohani qaytadan tanlang.

# Refused: the specialist named at a difficulty does not work at this preschool.
error-difficulty-unknown-specialist = Bu mutaxassis tashkilotingiz xodimlari orasida yoʻq. Roʻyxatdan boshqasini tanlang.

# Refused: somebody else changed or removed the difficulty since it was opened here; nothing was overwritten.
error-difficulty-changed-meanwhile = Bu yozuvni bu orada boshqa xodim oʻzgartirgan. Yangi koʻrinishini oching va oʻzgarishlaringizni qaytadan kiriting.

# Refused: a difficulty with this inner number belongs to another child. Happens very rarely.
error-difficulty-id-taken = Bunday raqamli yozuv allaqachon bor. Uni yangi yozuv sifatida qaytadan kiriting.

# Refused: somebody else wrote the child's route since it was opened here; nothing was overwritten.
error-route-changed-meanwhile = Bolaning yoʻnalishini bu orada boshqa xodim oʻzgartirgan. Yangi koʻrinishini oching va oʻzgarishlaringizni qaytadan kiriting.

# Refused: a route was written for the stage after an assessment round that does not exist yet. $stage: 1 to 3.
error-route-no-round = { $stage }-baholash davri hali ochilmagan. Avval davr ochilishi kerak.

# Refused: a route was marked as reviewed without saying what was found.
error-route-review-missing = Yoʻnalish koʻrib chiqilganini belgilash uchun nima aniqlanganini yozing.

# Refused: a next step of a route names an indicator that does not exist.
error-route-unknown-indicator = Keyingi qadamlardan biri koʻrsatkichlar toʻplamida yoʻq. Uni qaytadan tanlang.

# Refused: a route names an activity of the bank that does not exist or is not shared with this preschool.
error-route-unknown-activity = Tanlangan mashgʻulotlardan biri mashgʻulotlar bankida topilmadi. Uni olib tashlang yoki boshqasini tanlang.
