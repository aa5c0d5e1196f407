# Name of a figure: share of children whose card of the newest round is completed. Short.
figure-cards-complete = Tugallangan kartalar

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-cards-complete-formula = Oy oxirigacha boshlangan eng soʻnggi bosqichda rivojlanish kartasi tugallangan bolalar ÷ roʻyxatdagi bolalar. Oʻquv yilining birinchi bosqichi boshlanmaguncha qiymat yoʻq.

# Name of a figure: share of cards completed by the last day of their round. Short.
figure-cards-in-time = Muddatida tugallangan kartalar

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-cards-in-time-formula = Shu oyda yakunlangan bosqichning oxirgi kunigacha tugallangan kartalar ÷ roʻyxatdagi bolalar. Bosqich yakunlanmagan oyda qiymat yoʻq.

# Name of a figure: share of marks on cards that rest on observations. Short.
figure-marks-with-evidence = Asosli belgilar

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-marks-with-evidence-formula = Soʻnggi boshlangan bosqichda kamida bitta kuzatuvga asoslangan belgilar ÷ shu bosqichda qoʻyilgan barcha belgilar.

# Name of a figure: share of children and areas where the level rose since the round before. Short.
figure-growth-shown = Koʻringan oʻsish

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-growth-shown-formula = Bola va soha juftliklari: oʻrtacha belgisi oldingi bosqichdagidan oshgan yoki eng yuqori darajada turganlari ÷ ikkala bosqichda ham belgilanganlari. Soʻnggi boshlangan bosqich olinadi; ikkala bosqichda qoʻyilgan belgilargina taqqoslanadi.

# Name of a figure: share of children with a difficulty who have an individual route. Short.
figure-routes-in-place = Individual yoʻnalishlar

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-routes-in-place-formula = Yengilmagan qiyinchiligi bor bolalardan shu oʻquv yilida individual yoʻnalishi borlari ÷ qiyinchiligi bor bolalar.

# Name of a figure: share of marked activities that were done or adapted for a reason. Short.
figure-living-plan = Reja hayotiyligi

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-living-plan-formula = Bajarilgan yoki sababi koʻrsatib koʻchirilgan, almashtirilgan mashgʻulotlar ÷ belgilangan mashgʻulotlar, oʻtgan kunlar boʻyicha. Sabab bilan oʻzgartirish — ishning sifati, kamchiligi emas.

# Name of a figure: share of development areas that the plans touch, group by group. Short.
figure-coverage-planned = Rejadagi sohalar

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-coverage-planned-formula = Shu oyning rejalarida uchragan rivojlanish sohalari ÷ barcha sohalar, har bir guruh boʻyicha.

# Name of a figure: share of groups that used the media library. Short.
figure-media-used = Mediatekadan foydalanish

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-media-used-formula = Shu oyda mediatekadan biror narsani koʻrsatgan, oʻynagan, chop etgan, yuklab olgan yoki rejaga qoʻshgan guruhlar ÷ barcha guruhlar.

# Name of a figure: share of group-weeks whose plan was approved before the week began. Short.
figure-plans-in-time = Oʻz vaqtida tasdiqlangan rejalar

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-plans-in-time-formula = Hafta boshlanishidan oldin tasdiqlangan guruh-haftalar ÷ oyning shu kungacha boshlangan guruh-haftalari.

# Name of a figure: mean minutes of editing one weekly plan. Short.
figure-planning-minutes = Rejaga ketgan vaqt

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-planning-minutes-formula = Haftalik rejalar ustida faol ishlangan daqiqalar ÷ shu oyda ustida ishlangan haftalik rejalar. Kam boʻlgani yaxshi.

# Name of a figure: share of signals that were answered within two weeks. Short.
figure-signals-answered = Javob berilgan signallar

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-signals-answered-formula = Shu oyda chiqqan va ikki hafta ichida qaror qabul qilingan, chetga qoʻyilgan yoki oʻz-oʻzidan bartaraf boʻlgan signallar ÷ shu oyda chiqqan, javob berilgan yoki ikki haftasi oʻtgan signallar.

# Name of a figure: share of measured decisions that reached what was expected. Short.
figure-decisions-met = Kutilganiga yetgan qarorlar

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-decisions-met-formula = Kutilgan natijaga erishgan qarorlar ÷ shu oyda natijasi oʻlchangan qarorlar.

# Name of a figure: number of own resources accepted for others, for each group. Short.
figure-resources-shared = Ulashilgan materiallar

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-resources-shared-formula = Shu oyda boshqalar uchun qabul qilingan oʻz materiallari ÷ guruhlar soni.

# Name of a figure: share of children and purposes on which the family has decided. Short.
figure-consents-settled = Hal qilingan roziliklar

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-consents-settled-formula = Bola va maqsad juftliklari: oila rozilik bergan yoki rad etganlari ÷ roʻyxatdagi bolalarning barcha maqsadlari. Rad etish ham qarordir.

# Name of a figure: share of children whose family confirmed the announcements that ask for it. Short.
figure-families-answering = Javob berayotgan oilalar

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-families-answering-formula = Shu oyda tasdiq soʻralgan eʼlonlar boʻyicha oilasi tanishganini tasdiqlagan bolalar ÷ shu eʼlonlar yuborilgan bolalar.

# Name of a figure: share of families’ messages answered within two days. Short.
figure-messages-answered = Javob berilgan xabarlar

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-messages-answered-formula = Ikki kun ichida xodim javob bergan oila xabarlari ÷ shu oyda oilalardan kelgan, javob berilgan yoki ikki kuni oʻtgan xabarlar. Tinch soatlarda yozilgani ertalabdan hisoblanadi.

# Name of a figure: share of children about whom the family wrote something from home. Short.
figure-family-entries = Uydan yozilgan kuzatuvlar

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-family-entries-formula = Shu oyda oilasi uydan kamida bitta kuzatuv yozgan bolalar ÷ roʻyxatdagi bolalar.

# Name of a figure: share of family accounts that answered the questionnaires. Short.
figure-questionnaires-answered = Soʻrovnomalarga javoblar

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-questionnaires-answered-formula = Shu oyda ochilgan soʻrovnomalarga javob bergan oila hisoblari ÷ soʻrovnoma yuborilgan oila hisoblari. Kim javob bergani hech qayerda koʻrinmaydi.

# Of the command that derives every figure anew, one line for each batch. $last: id to go on after if it is broken off.
cli-rebuild-progress = Qayta hisoblandi: { $done } / { $waiting } tashkilot { $last }

# Last line of that command.
cli-rebuild-done = Koʻrsatkichlar qayta hisoblandi. Tashkilotlar: { $preschools }, soniya: { $seconds }.

# Refusal of that command: the preschool or district named is not there.
error-figure-no-place = Bunday tashkilot yoki tuman yoʻq, yoki tumanda tashkilotlar yoʻq.
