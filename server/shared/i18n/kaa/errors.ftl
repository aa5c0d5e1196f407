### Karakalpak in its Latin letters of 2016. Not yet read by a native speaker.

# Shown for a refusal whose code this version does not know, for example of a newer server. $code: the code.
error-unknown = Bul ámel orınlanbadı (sebebi: { $code }). Baǵdarlamanı jańalap, qaytadan urınıp kóriń.
# Below a field or a form: the value cannot be understood at all.
error-input-malformed = Bunı túsiniw múmkin bolmadı. Jazılǵanın tekseriń.
# Below a field of a form that must not stay empty.
error-input-missing = Bul jerdi toltırıń.
# Below a field of a form. $limit: the least number of characters.
error-input-too-short = Júdá qısqa: keminde { $limit } belgi bolsın.
# Below a field of a form. $limit: the greatest number of characters.
error-input-too-long = Júdá uzın: kóbi menen { $limit } belgi bolsın.
# Below a field of a form: a date, a time or a number under which something is known was written in another way.
error-input-wrong-format = Bul jerde basqasha jazıw kerek. Mısalı, sáne: 2026-11-18.
# Below a field of a form: the number is too small or too large.
error-input-out-of-range = Bul san múmkin bolǵan shegaradan tıs.
# Below a field of a form: the value is none of those offered.
error-input-not-a-choice = Usınılǵanlardan birin tańlań.
# Below a field of a form: for example letters where a number is expected.
error-input-wrong-type = Bul jerde basqa túrdegi maǵlıwmat kerek, mısalı, hárip ornına san.
# The request was refused: more data than the server takes at once.
error-input-too-large = Bir ret júdá kóp maǵlıwmat jiberildi. Bóleklerge bólip jiberiń.
# The request was refused: the data came in a form that the server does not read here.
error-input-wrong-media-type = Maǵlıwmat bul jerde oqılmaytuǵın túrde keldi. Baǵdarlamanı jańalap kóriń.
# The thing does not exist, or it is not for this reader; nobody is told which of the two.
error-access-not-found = Bul tabılmadı. Ol basqa jerge kóshirilgen yamasa sizge ashıq bolmawı múmkin.
# The reader sees the thing but may not do this.
error-access-not-allowed = Bul ámeldi siz orınlay almaysız. Kerek bolsa, baqsha basshısına múrájat etiń.
# A limit was reached. $seconds: how long to wait, a whole number.
error-access-too-often = Urınıwlar júdá kóp. { $seconds } sekundtan keyin qaytadan urınıp kóriń.
# The address exists but does not take this kind of request; seen mostly by programmers.
error-access-wrong-method = Bul adreske bunday múrájat etiw múmkin emes. Baǵdarlamanı jańalap kóriń.
# The request was refused: its number belongs to another request.
error-command-key-reused = Bul soraw basqası menen aljastırıldı hám orınlanbadı. Ámeldi jańadan orınlań.
# The request was refused: what was to be made exists already.
error-command-already-there = Bunday jazıw álleqashan bar. Betti jańalap kóriń.
# The request was refused: it names something that does not exist here, or it would leave such a reference behind.
error-command-unknown-reference = Jazıwda kórsetilgen nárse bul jerde joq. Betti jańalap, qaytadan tańlań.
# A fault of the server that nobody foresaw.
error-server-failed = Serverde qáte júz berdi, siz kiritken nárse saqlanbadı. Birazdan keyin qaytadan urınıp kóriń.
# The server has more to do than it can for the moment.
error-server-busy = Server házir bánt. Birazdan keyin qaytadan urınıp kóriń.
# The server's database does not answer, for example because it is being started again.
error-server-away = Serverdiń bir bólegi házir islemey atır. Birazdan keyin qaytadan urınıp kóriń: hesh nárse eki ret orınlanbaydı.
# The disk of the server's database is full.
error-server-storage-full = Serverde orın qalmadı, jazıw saqlanbadı. Sistema administratorına xabar beriń hám keyinirek qaytadan urınıp kóriń.
