# The topmost place of the information vertical: the whole country.
figures-country = Uzbekistan

# Heading over figures about the upbringing and development of children.
figure-facet-education = Upbringing and development

# Heading over figures about teaching: plans and activities.
figure-facet-training = Teaching

# Heading over figures about managing the preschool.
figure-facet-management = Management

# Heading over figures about well-being and families.
figure-facet-well-being = Well-being

# Name of a figure: share of children observed in the month. Short.
figure-children-observed = Children observed

# Formula of the figure, in words.
figure-children-observed-formula = Children with at least one observation in the month ÷ children enrolled.

# Name of a figure: share of development areas touched by observations, group by group. Short.
figure-areas-covered = Areas covered

# Formula of the figure, in words.
figure-areas-covered-formula = Development areas touched by observations ÷ all areas, counted for each group.

# Name of a figure: share of observations that have a photo. Short.
figure-evidence-with-photo = Observations with a photo

# Formula of the figure, in words.
figure-evidence-with-photo-formula = Observations with a photo ÷ all observations of the month.

# Name of a figure: share of group-weeks with a weekly plan. Short.
figure-plans-in-place = Weekly plans in place

# Formula of the figure, in words.
figure-plans-in-place-formula = Weeks of groups with a plan that somebody wrote at, marked or handed on ÷ all weeks of groups begun so far in the month. A draft nobody has touched is no plan yet; weeks without a working day are left out.

# Name of a figure: share of past activities that were done or moved for a reason. Short.
figure-activities-done = Activities done

# Formula of the figure, in words.
figure-activities-done-formula = Activities marked done, or moved or replaced with a reason ÷ all activities of past days.

# Name of a figure: share of groups that have an annual plan. Short.
figure-annual-plans-in-place = Annual plans in place

# Formula of the figure, in words.
figure-annual-plans-in-place-formula = Groups with an annual plan for the school year ÷ all groups.

# Name of a figure: share of weekly plans that are approved. Short.
figure-plans-approved = Plans approved

# Formula of the figure, in words.
figure-plans-approved-formula = Approved weekly plans ÷ weekly plans written for the month.

# Name of a figure: mean number of staff who work with a group. Short.
figure-staff-per-group = Staff per group

# Formula of the figure, in words.
figure-staff-per-group-formula = Staff assigned to groups ÷ number of groups.

# Name of a figure: share of children whose family has an account. Short.
figure-families-connected = Families connected

# Formula of the figure, in words.
figure-families-connected-formula = Children with at least one guardian who has an account ÷ children enrolled.

# Name of a figure: attendance of children. Short.
figure-attendance = Attendance

# Formula of the figure, in words; also says that nothing is collected yet.
figure-attendance-formula = Days attended ÷ working days of children. Attendance is not collected here yet, so there is no value.

# Refusal: there is no figure of that name. $figure: the name asked for.
error-figure-unknown = There is no such figure: { $figure }
