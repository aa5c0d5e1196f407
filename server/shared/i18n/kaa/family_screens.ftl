### Karakalpak in its Latin letters of 2016. Not yet read by a native speaker.

# Place of the navigation: conversations of families and educators. One short word.
nav-messages = Xabarlar
# Place of the navigation: announcements. One short word.
nav-announcements = Daǵazalar
# Button of a family at its child: write to the educators.
link-write = Xabar jazıw
# Button of a family: tell what was seen at home.
link-home = Úyden jazıw
# Button of a family at an entry: ask or answer about it. Short.
entry-ask = Soraw
# Sign at an entry that a family told. Short.
entry-from-home = Úyden
# In place of photos of an entry. $count: how many are not shown.
entry-photo-withheld = { $count } súwret kórsetilmeydi: shańaraq súwretlerge ruxsatın qaytarıp alǵan.
# Tab of a child's page: what the family allows. One word.
child-tab-consents = Ruxsatlar
# Tab of a child's page: everything about the child as a file. Short.
child-tab-takeouts = Alıp ketiw
# On a family's first screen: unread messages. $count: how many.
today-waits-messages = { $count } jańa xabar bar
# On a family's first screen: announcements to be acknowledged. $count: how many.
today-waits-acknowledge = { $count } daǵaza menen tanısıń
# On a family's first screen: questionnaires not answered. $count: how many.
today-waits-answer = { $count } sorawnama pikirińizdi kútip tur
# On a family's first screen: purposes never asked about. $count: how many.
today-waits-consent = { $count } ruxsat haqqında ele qarar qabıl etpegensiz
# Heading on a family's first screen, above a few things the child can do. $name: the child's given name.
today-can-now = { $name }: házir neler isley aladı
# Above one piece of advice on a family's first screen.
today-at-home = Úyde birge islep kóriń
# Button: everything about how the child grows.
today-all-growth = Rawajlanıwı haqqında hámmesi
# Above a piece of advice for a family.
growth-at-home = Úyde birge
# Heading: how a child developed from one assessment to the next.
growth-rounds = Oqıw jılı dawamında
# Under that heading. The bars are about the child alone.
growth-rounds-hint = Perzentińiz tek ózi menen salıstırıladı: hár bir sızıq – bir bahalaw dáwiri.
# Beside a bar: first assessment of the school year. $first and $last: calendar years.
growth-round-1 = Jıl bası ({ $first }–{ $last })
# Beside a bar: assessment in the middle of the school year. $first and $last: calendar years.
growth-round-2 = Jıl ortası ({ $first }–{ $last })
# Beside a bar: last assessment of the school year. $first and $last: calendar years.
growth-round-3 = Jıl aqırı ({ $first }–{ $last })
# Under the bars of an area: the last one is longer than the one before.
growth-grew = Aldıńǵı dáwirge qaraǵanda kóbirek nárse isley aladı.
# Under the bars of an area: nothing much changed.
growth-steady = Aldıńǵı dáwirdegidey, isenimli dawam etip atır.
# Under the bars of an area: the last one is shorter. Calm words.
growth-needs-care = Házir usı tarawǵa kóbirek itibar kerek. Tárbiyashıdan máslahát sorań.
# Beside a reader of a child's data. $day: the day; $count: how often.
reader-times = { $day }, { $count } ret
# Heading on the first screen of a family whose child has left. $name: the child.
left-title = { $name } baqshamızdan ketti
# Under that. $day: until when.
left-hint = Birge ótken kúnler ushın raxmet! Jazıwlardı, súwretlerdi hám rawajlanıw kartasın { $day } kúnine shekem ózińiz benen alıp ketiwińiz múmkin.
# Button under that.
left-take = Hámmesin alıp ketiw
# Above the files, for a family whose child has left. $name: the child; $day: until when.
takeouts-left = { $name } haqqındaǵı barlıq nárseni { $day } kúnine shekem júklep alıwıńız múmkin. Keyin bul bet jabıladı.
# Above the list of conversations.
messages-hint = Bul sáwbetlerdi tek balanıń shańaraǵı hám baqsha xızmetkerleri kóredi.
# Label of the search in the list of conversations.
messages-search = Balanıń atı boyınsha izlew
# Where there are no conversations.
messages-none = Ele sáwbet joq
# Under that.
messages-none-hint = Bala toparǵa qabıl etilgennen keyin sáwbet usı jerde ashıladı.
# Name of the button that fetches new messages.
messages-refresh = Jańalaw
# Title of a conversation. $name: the child.
message-about = { $name } haqqında
# Where nothing was written yet.
message-none-yet = Ele hesh nárse jazılmaǵan
# Under that, in an empty conversation.
message-none-hint = Sálemnen baslań: bir-eki sóz jeterli.
# Sign at a conversation. $count: unread messages. Short.
message-unread = { $count } jańa
# Button above a conversation: older messages.
message-earlier = Aldıńǵı xabarlar
# Label of the field for a message.
message-write = Xabar
# Name of the button that sends a message.
message-send = Jiberiw
# In place of the field for those who may not write here.
message-only-read = Bul sáwbetti tek oqıy alasız.
# Name of the button that takes the entry off a message.
message-leave-entry = Jazıwdı alıp taslaw
# Under an own message: the server has it. Short.
message-sent = Jiberildi
# Under an own message: somebody has read it. Short.
message-read = Oqıldı
# Under an own message sent in quiet hours. $clock: when staff are told of it today.
message-heard-today = Saat { $clock } den baslap oqıladı
# Under an own message sent in quiet hours. $day and $clock: when staff are told of it.
message-heard-later = { $day }, saat { $clock } den baslap oqıladı
# Under an own message that is still on the device.
message-waits = Kútip tur: baylanıs tiklengende jiberiledi
# Button at a refused message: gives its words back to be changed.
message-change = Dúzetiw
# Name of the button that takes an own message back.
message-withdraw = Xabardı qaytarıp alıw
# In place of a message that was taken back.
message-withdrawn = Xabar qaytarıp alınǵan
# Where there are no announcements.
announcements-none = Házirshe daǵaza joq
# Under that, for a family.
announcements-none-hint = Baqsha jańalıqları usı jerde shıǵadı.
# An announcement for every family of the preschool.
announcement-everybody = Pútkil baqsha
# On an announcement. $day: until when it is shown.
announcement-until = { $day } kúnine shekem
# On an announcement: it was changed after it was published. Lower case.
announcement-edited = ózgertilgen
# Button of a family at an announcement: one touch says that it was read.
announcement-acknowledge = Tanıstım
# The same where a family has several children. $name: the child.
announcement-acknowledge-for = Tanıstım ({ $name })
# At an announcement that the family has acknowledged.
announcement-acknowledged = Tanısqanıńız baqshaǵa bildirildi
# The same where a family has several children. $name: the child.
announcement-acknowledged-for = Tanısqanıńız bildirildi ({ $name })
# Where an announcement is not there any more.
announcement-gone = Bul daǵaza endi joq
# Title: questionnaires for families.
questionnaires = Sorawnamalar
# Where no questionnaire is open.
questionnaires-none = Házir sorawnama joq
# Under that.
questionnaires-none-hint = Baqsha pikirińizdi sorasa, usı jerde shıǵadı.
# Under the name of a questionnaire. $count: questions; $until: last day.
questionnaire-facts = { $count } soraw, { $until } kúnine shekem
# Under the name of a questionnaire that was answered.
questionnaire-answered = Juwap berdińiz, raxmet
# Where the answers are still on the device.
questionnaire-waits = Juwaplar qurılmada, baylanıs tiklengende jiberiledi.
# Before a questionnaire: nobody is known by the answers.
questionnaire-nameless = Juwaplar atsız: kim ne dep juwap bergenin hesh kim kórmeydi.
# Button: to the first question.
questionnaire-begin = Baslaw
# Above a question. $place of $count.
questionnaire-place = { $place }-soraw, jámi { $count }
# Under a question that need not be answered.
questionnaire-optional = Juwap bermeseńiz de boladı
# Above choices of which several may be taken.
questionnaire-several = Bir neshewin tańlaw múmkin
# Name of a step of a scale for those who listen. $number of 5; $low and $high: its ends.
questionnaire-step = { $number } (1 – { $low }, 5 – { $high })
# Label of a field.
questionnaire-own-words = Óz sózlerińiz benen
# At a question that must be answered.
questionnaire-answer-needed = Dawam etiw ushın juwap beriń
# Button: to the next question.
questionnaire-next = Keyingi
# Button: send all answers.
questionnaire-send = Jiberiw
# After a questionnaire.
questionnaire-thanks = Raxmet!
# Under that.
questionnaire-thanks-hint = Pikirińiz baqshaǵa jetip bardı.
# Where a questionnaire is not open any more.
questionnaire-gone = Bul sorawnama jabılǵan
# Above the consents.
consents-hint = Bul jerde nege ruxsat beriwdi ózińiz sheshesiz. Qálegen waqıtta qaytarıp alsańız, dárhal orınlanadı.
# Heading above everything that was said about consents.
consents-history = Ne qashan aytılǵan
# Purpose of a consent.
consent-photos = Súwretler
# What that purpose means, in plain words.
consent-photos-means = Perzentińiz túsken súwretlerdi onıń toparındaǵı tárbiyashılar hám súwrettegi balalardıń shańaraqları kóredi. Basqa hesh kim kórmeydi.
# What happens when that consent is refused or withdrawn.
consent-photos-then = Perzentińiz túsken súwretler dárhal hámmeden, xızmetkerlerden de, jasırıladı. Tek perzentińizdiń ózi túsken súwretlerdi siz kórip turasız. Jazıwlar teksti qaladı.
# Said after that consent was given.
consent-photos-given-told = Raxmet. Súwretler toparǵa kórinedi.
# Said after that consent was refused or withdrawn.
consent-photos-withdrawn-told = Orınlandı. Perzentińiz túsken súwretler endi basqalarǵa kórinbeydi.
# Purpose of a consent.
consent-sharing = Baqshadan tısta kórsetiw
# What that purpose means, in plain words.
consent-sharing-means = Perzentińizdiń isi yamasa súwreti baqshadan tısta, mısalı kórgizbede yamasa basqa baqsha menen tájiriybe almasıwda kórsetiliwi múmkin.
# What happens when that consent is refused or withdrawn.
consent-sharing-then = Perzentińizdiń isleri hám súwretleri baqshadan tısqa shıǵarılmaydı.
# Said after that consent was given.
consent-sharing-given-told = Raxmet, ruxsatıńız jazıldı.
# Said after that consent was refused or withdrawn.
consent-sharing-withdrawn-told = Orınlandı. Hesh nárse baqshadan tısqa shıqpaydı.
# Purpose of a consent.
consent-research = Ilimiy izertlew
# What that purpose means, in plain words.
consent-research-means = Balalardıń rawajlanıwın úyrenetuǵın alımlar perzentińiz haqqındaǵı sanlardı atsız, basqalardiki menen birge esaplaydı.
# What happens when that consent is refused or withdrawn.
consent-research-then = Bunnan keyingi izertlewlerde perzentińizdiń maǵlıwmatları esapqa alınbaydı.
# Said after that consent was given.
consent-research-given-told = Raxmet, ilimge úlesińiz ushın!
# Said after that consent was refused or withdrawn.
consent-research-withdrawn-told = Orınlandı. Maǵlıwmatlar izertlewde esapqa alınbaydı.
# Standing of a consent: nothing was said yet.
consent-not-asked = Ele qarar qabıl etpegensiz
# Standing of a consent.
consent-given = Ruxsat berilgen
# Standing of a consent.
consent-refused = Ruxsat joq
# Beside who said it: from a signed sheet. Lower case.
consent-on-paper = qaǵazda
# Button.
consent-give = Ruxsat beremen
# Button where nothing was said yet.
consent-refuse = Ruxsat bermeymen
# Button where the consent was given.
consent-withdraw = Ruxsattı qaytarıp alıw
# Button of the question that tells what happens.
consent-no = Awa, ruxsat joq
# Title of that question. $purpose: the purpose.
consent-withdraw-ask = { $purpose }: ruxsat bermeysiz be?
# Title: everything about a child as files.
takeouts = Ózińiz benen alıp ketiw
# Heading above the files that were asked for.
takeouts-asked = Tayarlanǵan fayllar
# Kind of file: everything about a child.
takeout-kind-archive = Hámmesi bir faylda
# What that file holds.
takeout-archive-means = Barlıq jazıwlar, súwretler, xabarlar hám rawajlanıw kartaları, sánesi hám túsindirmesi menen. Bul fayl mudamı sizdiki.
# Button.
takeout-archive-ask = Fayldı tayarlaw
# Kind of file: a year's works and photos as a book.
takeout-kind-portfolio = Bir jıllıq portfolio
# What that file holds.
takeout-portfolio-means = Bir oqıw jılınıń eń jaqsı waqıtları súwretli kitap (PDF) túrinde: basıp shıǵarıw hám saqlaw ushın.
# Button.
takeout-portfolio-ask = Portfolionı tayarlaw
# Above the choice of a school year.
takeout-which-year = Qaysı oqıw jılı?
# A school year. $first and $last: calendar years.
takeout-year = { $first }–{ $last }
# Heading above the choice of a language.
takeout-language = Fayl tili
# Above the languages.
takeout-language-hint = Ataması hám túsindirmeler usı tilde boladı
# How a file stands. $asked: when it was asked for.
takeout-waiting = Náwbette, soralǵan waqtı: { $asked }
# How a file stands.
takeout-running = Tayarlanıp atır. Betti japsańız da dawam etedi.
# How a file stands. $until: until when it is kept.
takeout-ready = Tayar, { $until } shekem saqlanadı
# How a file stands.
takeout-failed = Tayarlaw múmkin bolmadı. Jáne bir ret sorań.
# How a file stands. $asked: when it was asked for.
takeout-expired = Múddeti tamam boldı (soralǵan waqtı: { $asked }). Jáne sorawıńız múmkin.
# Button.
takeout-download = Júklep alıw
# Beside that button. $size: a number of megabytes.
takeout-size = { $size } MB
# Title: what a family saw at home.
home-entry = Úyden jazıw
# Above the field. $name: the child's given name.
home-hint = { $name } úyde ne isledi, ne dedi? Tárbiyashı oqıydı hám baqshada dawam ettiredi.
# Label of the field.
home-text = Neni kórdińiz?
# Under the field when it is empty.
home-need-text = Bir-eki sóz jazıń
# Above the choice of a day.
home-day = Qaysı kúni?
# Button.
home-send = Tárbiyashıǵa jiberiw
# In passing: the entry is on the server.
home-sent = Raxmet! Jazıw tárbiyashıǵa jetip bardı.
# In passing: the entry is on the device.
home-waits = Qurılmada saqlandı, baylanıs tiklengende jiberiledi.
