### Karakalpak in its Latin letters of 2016. Not yet read by a native speaker.

# Tab of a child's page: the child's own route.
child-tab-route = Baǵdar
# Heading of a child's individual route, and its name in the list of unsent work.
route-of-child = Jeke baǵdar
# A route written before the first assessment round of the school year.
route-stage-0 = Jıl basında
# A route after the first assessment round.
route-stage-1 = Baslanǵısh basqıshtan keyin
# A route after the second assessment round.
route-stage-2 = Tiykarǵı basqıshtan keyin
# A route after the third assessment round.
route-stage-3 = Juwmaqlawshı basqıshtan keyin
# The same, for families.
route-none-yet = Baǵdar ele jazılmaǵan.
# What a child can do well: heading and field.
route-strengths = Kúshli tárepleri
# Heading: what the child learns next.
route-steps = Keyingi qádemler
# Heading: activities chosen for the child.
route-activities = Shınıǵıwlar
# An activity that the family does at home.
route-at-home = Úyde
# Beside an activity that was done. $day: when.
route-done-on = orınlandı: { $day }
# What was found when the route was looked at again: heading and field.
route-review = Kórip shıǵıw juwmaǵı
# Below a route. $author: who wrote it last, $day: when.
route-written-by = { $author }, { $day }
