# Refusal: the annual plan is not in the state for this step. $status: draft, submitted, returned or approved. $step: submit, return or approve.
error-annual-plan-wrong-step =
    { $status ->
        [draft] The annual plan is not submitted yet.
        [submitted] The annual plan is submitted and waits for the council.
        [returned] The annual plan is returned and waits for the educator.
       *[approved] The annual plan is approved already.
    }
# Refusal: a submitted or approved annual plan is not changed. $status: submitted or approved.
error-annual-plan-not-editable =
    { $status ->
        [submitted] The annual plan is submitted. Ask for its return to change it.
       *[approved] The pedagogical council approved the annual plan. The head or a methodist can change it.
    }
# Refusal: an annual plan is approved without the number or date of the pedagogical council's protocol.
error-annual-plan-protocol-needed = Give the number and the date of the pedagogical council's protocol.
# Refusal: the date of the protocol has not come yet. $day: a date like 2026-11-18.
error-annual-plan-protocol-in-future = The date of the protocol, { $day }, has not come yet.
# Refusal: an annual plan is returned without saying why.
error-annual-plan-remark-needed = Say what to change in the annual plan.
# Refusal: a remark concerns a week of another annual plan. An error of the program.
error-annual-plan-week-elsewhere = The week the remark is about is not in this plan. Open the plan again and repeat.
