# Shown for a refusal whose code this version does not know, for example of a newer server. $code: the code.
error-unknown = Bu amal bajarilmadi (sabab: { $code }). Dasturni yangilab, qayta urinib koʻring.

# Below a field or a form: the value cannot be understood at all.
error-input-malformed = Buni tushunib boʻlmadi. Yozilganini tekshiring.

# Below a field of a form that must not stay empty.
error-input-missing = Bu joyni toʻldiring.

# Below a field of a form. $limit: the least number of characters.
error-input-too-short =
    { $limit ->
        [1] Bu yerni toʻldiring.
       *[other] Juda qisqa: kamida { $limit } ta belgi boʻlsin.
    }

# Below a field of a form. $limit: the greatest number of characters.
error-input-too-long = Juda uzun: koʻpi bilan { $limit } ta belgi boʻlsin.

# Below a field of a form: a date, a time or a number under which something is known was written in another way.
error-input-wrong-format = Bu yerda boshqacha yozish kerak. Masalan, sana: 2026-11-18.

# Below a field of a form: the number is too small or too large.
error-input-out-of-range = Bu son mumkin boʻlgan chegaradan tashqarida.

# Below a field of a form: the value is none of those offered.
error-input-not-a-choice = Taklif qilinganlardan birini tanlang.

# Below a field of a form: for example letters where a number is expected.
error-input-wrong-type = Bu yerda boshqa turdagi maʼlumot kerak, masalan, harf oʻrniga son.

# The request was refused: more data than the server takes at once.
error-input-too-large = Bir martada juda koʻp maʼlumot yuborildi. Qismlarga boʻlib yuboring.

# The request was refused: the data came in a form that the server does not read here.
error-input-wrong-media-type = Maʼlumot bu yerda oʻqilmaydigan koʻrinishda keldi. Dasturni yangilab koʻring.

# The thing does not exist, or it is not for this reader; nobody is told which of the two.
error-access-not-found = Bu topilmadi. U boshqa joyga koʻchirilgan yoki sizga ochiq boʻlmasligi mumkin.

# The reader sees the thing but may not do this.
error-access-not-allowed = Bu amalni siz bajara olmaysiz. Kerak boʻlsa, bogʻcha rahbariga murojaat qiling.

# A limit was reached. $seconds: how long to wait, a whole number.
error-access-too-often = Urinishlar juda koʻp. { $seconds } soniyadan keyin qayta urinib koʻring.

# The address exists but does not take this kind of request; seen mostly by programmers.
error-access-wrong-method = Bu manzilga bunday murojaat qilib boʻlmaydi. Dasturni yangilab koʻring.

# The request was refused: its number belongs to another request.
error-command-key-reused = Bu soʻrov boshqasi bilan adashtirildi va bajarilmadi. Amalni yangidan bajaring.

# The request was refused: what was to be made exists already.
error-command-already-there = Bunday yozuv allaqachon bor. Sahifani yangilab koʻring.

# The request was refused: it names something that does not exist here, or it would leave such a reference behind.
error-command-unknown-reference = Yozuvda koʻrsatilgan narsa bu yerda yoʻq. Sahifani yangilab, qayta tanlang.

# A fault of the server that nobody foresaw.
error-server-failed = Serverda xatolik yuz berdi, siz kiritgan narsa saqlanmadi. Birozdan keyin qayta urinib koʻring.

# The server has more to do than it can for the moment.
error-server-busy = Server hozir band. Birozdan keyin qayta urinib koʻring.

# The server's database does not answer, for example because it is being started again.
error-server-away = Serverning bir qismi hozir ishlamayapti. Birozdan keyin qayta urinib koʻring: hech narsa ikki marta bajarilmaydi.

# The disk of the server's database is full.
error-server-storage-full = Serverda joy tugadi, yozuv saqlanmadi. Tizim maʼmuriga xabar bering va keyinroq qayta urinib koʻring.
