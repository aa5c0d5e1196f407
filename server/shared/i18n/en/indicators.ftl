# Name of a figure: share of children whose card of the newest round is completed. Short.
figure-cards-complete = Cards completed

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-cards-complete-formula = Children with a completed card of the latest round begun by the end of the month ÷ children enrolled. There is no value before the first round of the school year.

# Name of a figure: share of cards completed by the last day of their round. Short.
figure-cards-in-time = Cards in time

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-cards-in-time-formula = Cards completed by the last day of a round that ended in the month ÷ children enrolled. There is no value in a month in which no round ended.

# Name of a figure: share of marks on cards that rest on observations. Short.
figure-marks-with-evidence = Marks with evidence

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-marks-with-evidence-formula = Marks of the latest round begun that rest on at least one observation ÷ all marks of that round.

# Name of a figure: share of children and areas where the level rose since the round before. Short.
figure-growth-shown = Growth shown

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-growth-shown-formula = Children and areas whose mean mark rose since the round before or stands at the top ÷ children and areas marked in both rounds. The latest round begun counts; only marks given in both rounds are compared.

# Name of a figure: share of children with a difficulty who have an individual route. Short.
figure-routes-in-place = Individual routes in place

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-routes-in-place-formula = Children with an open difficulty who have an individual route this school year ÷ children with an open difficulty.

# Name of a figure: share of marked activities that were done or adapted for a reason. Short.
figure-living-plan = Living plan

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-living-plan-formula = Activities done, or moved or replaced with a reason ÷ marked activities of past days. To adapt for a reason is a quality of the work, not a fault.

# Name of a figure: share of development areas that the plans touch, group by group. Short.
figure-coverage-planned = Areas planned

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-coverage-planned-formula = Development areas touched by the plans of the month ÷ all areas, counted for each group.

# Name of a figure: share of groups that used the media library. Short.
figure-media-used = Library used

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-media-used-formula = Groups that showed, played, printed, downloaded or planned something of the media library in the month ÷ all groups.

# Name of a figure: share of group-weeks whose plan was approved before the week began. Short.
figure-plans-in-time = Plans approved in time

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-plans-in-time-formula = Weeks of groups with a plan approved before the week began ÷ all weeks of groups begun so far in the month.

# Name of a figure: mean minutes of editing one weekly plan. Short.
figure-planning-minutes = Minutes for a plan

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-planning-minutes-formula = Minutes of active editing of weekly plans ÷ weekly plans worked at in the month. Less is better.

# Name of a figure: share of signals that were answered within two weeks. Short.
figure-signals-answered = Signals answered

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-signals-answered-formula = Signals raised in the month that were decided upon, passed or over within two weeks ÷ signals raised in the month that were answered or are two weeks old.

# Name of a figure: share of measured decisions that reached what was expected. Short.
figure-decisions-met = Decisions met

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-decisions-met-formula = Decisions whose expectation was met ÷ decisions measured in the month.

# Name of a figure: number of own resources accepted for others, for each group. Short.
figure-resources-shared = Resources shared

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-resources-shared-formula = Own resources accepted for others in the month ÷ number of groups.

# Name of a figure: share of children and purposes on which the family has decided. Short.
figure-consents-settled = Consents settled

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-consents-settled-formula = Children and purposes on which the family has said yes or no ÷ all purposes of the children enrolled. A refusal is a decision, too.

# Name of a figure: share of children whose family confirmed the announcements that ask for it. Short.
figure-families-answering = Families answering

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-families-answering-formula = Children whose family confirmed having read the announcements of the month that ask for it ÷ children to whose families they went.

# Name of a figure: share of families’ messages answered within two days. Short.
figure-messages-answered = Messages answered

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-messages-answered-formula = Families’ messages that staff answered within two days ÷ families’ messages of the month that were answered or are two days old. What is written in quiet hours counts from the morning on.

# Name of a figure: share of children about whom the family wrote something from home. Short.
figure-family-entries = Entries from home

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-family-entries-formula = Children about whom their family wrote at least one entry from home in the month ÷ children enrolled.

# Name of a figure: share of family accounts that answered the questionnaires. Short.
figure-questionnaires-answered = Questionnaires answered

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-questionnaires-answered-formula = Families’ accounts that answered the questionnaires opened in the month ÷ families’ accounts they went to. Nobody sees who answered.

# Of the command that derives every figure anew, one line for each batch. $last: id to go on after if it is broken off.
cli-rebuild-progress = Rebuilt { $done } of { $waiting } preschools { $last }

# Last line of that command.
cli-rebuild-done = The figures of { $preschools } preschools are rebuilt, in { $seconds } s.

# Refusal of that command: the preschool or district named is not there.
error-figure-no-place = There is no such preschool or district, or it has no preschools.
