### Karakalpak in its Latin letters of 2016. Not yet read by a native speaker.

# Where an account sees no children.
children-none = Sizge kórinetuǵın balalar joq
# Under that.
children-none-hint = Baqshaǵa biriktirilgennen keyin balalar usı jerde kórinedi.
# Label of the search field.
children-search = Atı boyınsha izlew
# Where a search finds nobody.
children-not-found = Hesh kim tabılmadı
# Under that.
children-not-found-hint = Basqasha jazıp kóriń: latın yamasa kirill, parqı joq.
# Button on a child's page.
child-observe = Baqlaw jazıw
# Tab of a child's page: the entries by date.
child-tab-timeline = Jazıwlar
# Tab of a child's page.
child-tab-growth = Rawajlanıw
# Tab of a child's page: groups and guardians.
child-tab-about = Maǵlıwmat
# Tab of a child's page: who has read these data.
child-tab-readers = Kim kórgen
# Under that heading.
child-readers-hint = Perzentińizdiń maǵlıwmatların kim hám qashan ashqanı.
# Heading above the groups a child was in.
child-groups = Toparlar
# End of a period that still runs.
child-until-now = házirge shekem
# Heading.
child-guardians = Ata-ana hám wásiyler
# Button: takes an entry back.
entry-withdraw = Qaytarıp alıw
# Where a child has no entries.
timeline-empty = Ele jazıw joq
# Under that.
timeline-empty-hint = Birinshi baqlawdı jazıń: bir gáp jeterli.
# Where nothing is known of a child's growth.
growth-nothing = Ele baqlawlar jeterli emes
# Under that.
growth-nothing-hint = Baqlawlar kóbeygende rawajlanıw usı jerde sóz benen aytıladı.
# In an area's card: number of entries.
growth-seen =
    { $count ->
        [0] ele baqlaw joq
       *[other] { $count } baqlaw
    }
# Heading: what the child does on its own.
growth-can = Ózi isley aladı
# Heading: what the child does with help.
growth-learns = Járdem menen úyrenip atır
# Heading: what comes next.
growth-next = Keyingi qádem
# In an area's card without entries.
growth-area-nothing = Bul tarawda ele ózi yamasa járdem menen isley alatuǵını belgilenbegen.
