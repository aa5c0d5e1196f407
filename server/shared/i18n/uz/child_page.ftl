# Where an account sees no children.
children-none = Sizga koʻrinadigan bolalar yoʻq
# Under that.
children-none-hint = Bogʻchaga biriktirilgach, bolalar shu yerda koʻrinadi.
# Label of the search field.
children-search = Ism boʻyicha qidirish
# Where a search finds nobody.
children-not-found = Hech kim topilmadi
# Under that.
children-not-found-hint = Boshqacha yozib koʻring: lotin yoki kirill, farqi yoʻq.
# Button on a child's page.
child-observe = Kuzatuv yozish
# Tab of a child's page: the entries by date.
child-tab-timeline = Lavhalar
# Tab of a child's page.
child-tab-growth = Rivojlanish
# Tab of a child's page: groups and guardians.
child-tab-about = Maʼlumot
# Tab of a child's page: who has read these data.
child-tab-readers = Kim koʻrgan
# Under that heading.
child-readers-hint = Farzandingiz maʼlumotlarini kim va qachon ochgani.
# Heading above the groups a child was in.
child-groups = Guruhlar
# End of a period that still runs.
child-until-now = hozirgacha
# Heading.
child-guardians = Ota-ona va vasiylar
# Button: takes an entry back.
entry-withdraw = Qaytarib olish
# Where a child has no entries.
timeline-empty = Hali yozuv yoʻq
# Under that.
timeline-empty-hint = Birinchi kuzatuvni yozing: bir jumla kifoya.
# Where nothing is known of a child's growth.
growth-nothing = Hali kuzatuvlar yetarli emas
# Under that.
growth-nothing-hint = Kuzatuvlar koʻpaygach, rivojlanish shu yerda soʻz bilan aytiladi.
# In an area's card: number of entries.
growth-seen =
    { $count ->
        [0] hali kuzatuv yoʻq
       *[other] { $count } ta kuzatuv
    }
# Heading: what the child does on its own.
growth-can = Oʻzi qila oladi
# Heading: what the child does with help.
growth-learns = Yordam bilan oʻrganmoqda
# Heading: what comes next.
growth-next = Keyingi qadam
# In an area's card without entries.
growth-area-nothing = Bu sohada hali oʻzi yoki yordam bilan qilgani belgilanmagan.
