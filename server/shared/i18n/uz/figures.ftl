# The topmost place of the information vertical: the whole country.
figures-country = Oʻzbekiston

# Heading over figures about the upbringing and development of children.
figure-facet-education = Tarbiya va rivojlanish

# Heading over figures about teaching: plans and activities.
figure-facet-training = Taʼlim jarayoni

# Heading over figures about managing the preschool.
figure-facet-management = Boshqaruv

# Heading over figures about well-being and families.
figure-facet-well-being = Farovonlik

# Name of a figure: share of children observed in the month. Short.
figure-children-observed = Kuzatilgan bolalar

# Formula of the figure, in words.
figure-children-observed-formula = Shu oyda kamida bitta kuzatuv yozilgan bolalar ÷ roʻyxatdagi bolalar.

# Name of a figure: share of development areas touched by observations, group by group. Short.
figure-areas-covered = Qamrab olingan sohalar

# Formula of the figure, in words.
figure-areas-covered-formula = Kuzatuvlarda uchragan rivojlanish sohalari ÷ barcha sohalar, har bir guruh boʻyicha.

# Name of a figure: share of observations that have a photo. Short.
figure-evidence-with-photo = Suratli kuzatuvlar

# Formula of the figure, in words.
figure-evidence-with-photo-formula = Surati bor kuzatuvlar ÷ shu oydagi barcha kuzatuvlar.

# Name of a figure: share of group-weeks with a weekly plan. Short.
figure-plans-in-place = Haftalik rejalar

# Formula of the figure, in words.
figure-plans-in-place-formula = Rejasiga kimdir yozgan, belgi qoʻygan yoki uni topshirgan guruh-haftalar ÷ oyning shu kungacha boshlangan guruh-haftalari. Hech kim tegmagan qoralama hali reja emas; toʻliq dam olingan haftalar sanalmaydi.

# Name of a figure: share of past activities that were done or moved for a reason. Short.
figure-activities-done = Bajarilgan mashgʻulotlar

# Formula of the figure, in words.
figure-activities-done-formula = Bajarilgan yoki sababi koʻrsatib koʻchirilgan, almashtirilgan mashgʻulotlar ÷ oʻtgan kunlarga rejalashtirilgan barcha mashgʻulotlar.

# Name of a figure: share of groups that have an annual plan. Short.
figure-annual-plans-in-place = Yillik rejalar

# Formula of the figure, in words.
figure-annual-plans-in-place-formula = Oʻquv yili uchun yillik rejasi bor guruhlar ÷ barcha guruhlar.

# Name of a figure: share of weekly plans that are approved. Short.
figure-plans-approved = Tasdiqlangan rejalar

# Formula of the figure, in words.
figure-plans-approved-formula = Tasdiqlangan haftalik rejalar ÷ shu oyda tuzilgan haftalik rejalar.

# Name of a figure: mean number of staff who work with a group. Short.
figure-staff-per-group = Guruhga xodimlar

# Formula of the figure, in words.
figure-staff-per-group-formula = Guruhlarga biriktirilgan xodimlar ÷ guruhlar soni.

# Name of a figure: share of children whose family has an account. Short.
figure-families-connected = Ulangan oilalar

# Formula of the figure, in words.
figure-families-connected-formula = Kamida bitta vakili tizimga kirgan bolalar ÷ roʻyxatdagi bolalar.

# Name of a figure: attendance of children. Short.
figure-attendance = Davomat

# Formula of the figure, in words; also says that nothing is collected yet.
figure-attendance-formula = Kelgan bola-kunlar ÷ ish kunlaridagi bola-kunlar. Davomat bu tizimda hali yigʻilmaydi, shuning uchun qiymat yoʻq.

# Refusal: there is no figure of that name. $figure: the name asked for.
error-figure-unknown = Bunday koʻrsatkich yoʻq: { $figure }
