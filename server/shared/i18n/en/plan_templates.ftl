# Refusal: the id that came with a new template belongs to another one. Rare; trying again helps.
error-plan-template-id-taken = The template could not be kept. Please try once more.
# Refusal: this person keeps a template of that name already.
error-plan-template-name-taken = You already keep a template of that name. Give it another one.
