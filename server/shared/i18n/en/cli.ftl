# Shown when the demonstration starts; folder is a path
cli-starting = Starting Nihol in {$folder} …
# Shown after a clean stop
cli-stopped = Nihol has stopped. The data are kept.
# After nihol migrate
cli-migrated = The database is up to date.
# After nihol create-admin
cli-administrator-made = The administrator's account {$login} is made.
# After nihol rotate-certificate-key; key is the id of the new key
cli-certificate-key = The key {$key} signs certificates from now on. Those signed before stay good.
# After a file was written
cli-written = Written: {$path}
# Progress bar before the first step
cli-demo-begin = Preparing the demonstration
# Progress: places and people
cli-demo-places = Places and people
# Progress: starter media
cli-demo-media = Media library
# Progress: plans
cli-demo-plans = Plans
# Progress: observations
cli-demo-observations = Observations
# Progress: development cards
cli-demo-cards = Development cards
# Progress: messages, announcements and a questionnaire for families
cli-demo-families = Families
# Progress: a cohort of the 24-hour course with its timetable and attendance
cli-demo-course = The course
# Progress: figures
cli-demo-figures = Figures
# Progress: finished
cli-demo-done = Done
# Printed with the addresses while the demonstration is still being loaded
cli-demo-goes-on = People can sign in. The rest of the demonstration is loading: lists and figures grow until it is done.
# Printed when the loading that went on beside the running program has ended
cli-demo-loaded = The demonstration is loaded in full.
# Printed when the program was stopped before the loading ended; percent = how far it came
cli-demo-cut-off = The demonstration is loaded in part ({$percent} %). The next start goes on from there.
# Table heading
cli-role = Who
# Table heading
cli-login = Login
# Table heading: web address
cli-where = Where
# Title of the table of demonstration logins
cli-logins = Demonstration logins (password: {$password})
# Address of the client
cli-client-at = For educators and parents: {$address}
# Address of the pages
cli-pages-at = Pages for heads and above: {$address}
# How to stop
cli-stop-hint = Press Ctrl-C to stop.
# Part of a roster
cli-roster-groups = groups
# Part of a roster
cli-roster-children = children
# Part of a roster
cli-roster-enrolments = enrolments
# Part of a roster
cli-roster-guardians = guardians
# Part of a roster
cli-roster-staff = staff
# One line of a preview
cli-roster-counts = {$part}: {$new} new, {$changed} changed, {$same} the same
# One problem of a file
cli-roster-problem = {$file}, line {$line}, {$column}: {$text}
# After an import
cli-roster-applied = Imported.
# After a preview
cli-roster-only-shown = Nothing was changed; add --apply to import.
