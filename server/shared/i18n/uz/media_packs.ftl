# Refusal of a pack that was asked for under an id of another one. Hardly ever seen.
error-pack-exists = Bu soʻrov allaqachon boshqa narsa uchun ishlatilgan. Qaytadan soʻrab koʻring.

# A pack that nobody finished making or taking in in time.
error-pack-unfinished = Paket oʻz vaqtida tayyor boʻlmadi. Qaytadan soʻrang.

# Refusal of one more pack while several are under way. $limit: how many at a time.
error-pack-too-many = Siz soʻragan { $limit } ta paket tayyorlanmoqda. Ular tayyor boʻlgach, qayta soʻrang.

# Refusal of a pack into which nothing would go.
error-pack-nothing = Kutubxonada mos material topilmadi. Boshqa material, hafta yoki yoshni tanlang.

# Refusal of a pack of too many resources. $limit: how many at most.
error-pack-too-many-resources = Bitta paketga koʻpi bilan { $limit } ta material sigʻadi. Bir nechta paket tayyorlang.

# Refusal of a pack that is too large. $size_mb, $limit_mb: whole megabytes.
error-pack-too-large = Paket hajmi { $size_mb } MB boʻladi, ruxsat etilgani — { $limit_mb } MB. Bir nechta paket tayyorlang.

# A pack that cannot be made: the bytes of a file in the store are not what they were.
error-pack-store-damaged = Ombordagi fayl buzilgan. Tizimga qarovchi xodimga ayting.

# A pack that is not given out any more: a resource in it was withdrawn, or a family took its consent back.
error-pack-no-longer-allowed = Bu paketdagi material qaytarib olingan yoki oila roziligini bekor qilgan. Yangi paket tayyorlang.

# Refusal of a pack that a later version of Nihol made. $version: the pack's, $known: ours.
error-pack-newer-version = Bu paket yangiroq Nihol dasturida tayyorlangan (paket versiyasi { $version }, bu dastur { $known } gacha biladi). Avval Niholni yangilang.

# Refusal of a pack whose signature is not that of its maker.
error-pack-forged = Paketning imzosi toʻgʻri emas: u tayyorlangandan keyin oʻzgartirilgan. Uni bergan joydan qaytadan oling.

# Refusal of a pack that cannot be read.
error-pack-broken = Paket buzilgan yoki toʻliq emas. Uni qaytadan koʻchiring.

# Refusal of a pack in which a file is not what the pack says of it.
error-pack-object-changed = Paketdagi fayl oʻzgargan yoki uzilib qolgan. Paketni qaytadan koʻchiring.

# Refusal of a pack in which a file is missing.
error-pack-object-missing = Paketda bitta fayl yetishmaydi. Uni qaytadan koʻchiring yoki toʻliq paket soʻrang.

# A pack made by an installation that nobody here knows. $name: what it calls itself, $key: the fingerprint of its key.
error-pack-unknown-issuer = Bu paket “{ $name }”dan kelgan, u bu yerda tanish emas (kalit { $key }). Ulardan kalitni soʻrab solishtiring, soʻng paketni baribir qabul qiling.

# Refusal of taking a file in that was uploaded a moment ago.
error-pack-file-waiting = Fayl hali tekshirilmoqda. Birozdan soʻng qayta urinib koʻring.

# Refusal of an address of another installation.
error-pack-wrong-address = Bu manzildan hech narsa olib boʻlmaydi. Manzilni boshqa bogʻcha aytganidek yozing, masalan 192.168.1.5:8000.

# The other installation does not answer.
error-pack-peer-away = Boshqa bogʻchaning Niholi javob bermayapti. U yoqilganmi, bir tarmoqdamisiz? Kelib ulgurgani saqlanadi.

# The other installation does not know the code.
error-pack-unknown-code = Boshqa bogʻchaning Niholi bu kodni tanimadi. Kod bir kun amal qiladi.

# Kind of a resource on the page of a pack. $kind: a code.
pack-page-kind =
    { $kind ->
        [picture] Rasm
        [picture_set] Rasmlar toʻplami
        [card_set] Kartochkalar
        [presentation] Taqdimot
        [video] Video
        [audio] Audio
        [worksheet] Ish varagʻi
        [outline] Mashgʻulot ishlanmasi
       *[game] Oʻyin
    }

# On the page of a pack, below its title. $name: a preschool, $date: a day.
pack-page-made = { $name } tayyorlagan, { $date }

# On the page of a pack. $count: how many resources are in it.
pack-page-count = { $count } ta material

# Heading on the page of a pack above resources that belong to no week of the year.
pack-page-without-theme = Har qaysi hafta uchun

# Link on the page of a pack that opens a document.
pack-page-open = Ochish

# Link on the page of a pack that opens a game.
pack-page-play = Oʻynash

# In the text file of a pack. $file: the name of the page.
pack-readme-open = Niholsiz koʻrish uchun { $file } faylini brauzerda oching. Internet kerak emas.

# In the text file of a pack.
pack-readme-take-in = Boshqa bogʻcha kutubxonasiga olish uchun ZIP faylni butunligicha Niholning Paketlar boʻlimida yuklang.

# Refusal of a file that is no catalogue.
error-pack-not-a-sheet = Bu katalog emas: fayllar yonida namunadagi ustunlari bor bitta XLSX jadval boʻlsin, koʻpi bilan 1000 qator.

# Refusal of a folder or ZIP that is no channel of Kolibri.
error-pack-not-a-channel = Bu Kolibri kanali emas yoki ular bir nechta.

# A catalogue with faults. $count: how many.
error-pack-faults = Hech narsa qabul qilinmadi: katalogda { $count } ta xato bor. Ularni tuzatib, qayta yuboring.

# Fault of a cell: the file is not beside the catalogue.
error-pack-no-such-file = Katalog yonida bunday fayl yoʻq.

# Fault of a cell: two rows name one file.
error-pack-file-twice = Bu fayl boshqa qatorda ham bor.

# Fault of a catalogue without any row.
error-pack-nothing-in-sheet = Katalogda birorta material qatori yoʻq.

# Fault of a cell: the file is larger than it may be.
error-pack-file-too-large = Bu fayl juda katta.

# On the command line: a pack in a list.
cli-pack-row = { $day }  { $state }  { $size } MB  { $title }

# On the command line: a pack was written.
cli-pack-written = Yozildi: { $path }, { $resources } ta material, { $size } MB.

# On the command line: resources that did not go into a pack.
cli-pack-left-out = Oila roziligi yoki fayl boʻlmagani uchun kiritilmadi: { $count } ta.

# On the command line: what came of a pack.
cli-pack-taken = Yangi: { $added }, yangilandi: { $renewed }, oldin bor edi: { $there }, rad etildi: { $refused }.

# On the command line: a fault of a catalogue.
cli-pack-fault = { $row }-qator, { $column }: { $text }

# On the command line: the key of this installation.
cli-pack-key = Kalit: { $key } (izi { $fingerprint })

# On the command line: an issuer was named.
cli-pack-trusted = { $name } paketlari (kalit { $fingerprint }) endi soʻroqsiz qabul qilinadi.

# On the command line: how far it is.
cli-pack-progress = { $percent } %

# Refusal on the command line: no such preschool.
error-pack-no-such-preschool = Bunday bogʻcha yoʻq.

# Refusal on the command line of what is no key.
error-pack-not-a-key = Bu kalit emas. Uni boshqa bogʻchada koʻrsatilganidek koʻchiring.

# A pack that could not be taken in: the virus scanner of the installation is not there.
error-pack-scanner-away = Viruslarni tekshiruvchi dastur javob bermayapti. Kelib ulgurgani saqlanadi, keyinroq qayta urinib koʻring.
