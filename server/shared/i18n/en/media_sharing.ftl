# A step of a request to share a resource was refused: the request has another state by now, perhaps a colleague was quicker. $state: waiting, returned, accepted, declined or withdrawn.
error-sharing-wrong-step =
    { $state ->
        [waiting] This request waits for a decision.
        [returned] This request has gone back to its author and waits for an answer.
        [accepted] This request has been accepted already.
        [declined] This request has been declined already.
       *[withdrawn] This request has been taken back already.
    } Open it anew to see where it stands.
# A reviewer returns or declines a resource, or its author answers, without writing anything. $step: return, decline or answer.
error-sharing-words-needed =
    { $step ->
        [answer] Write what you have changed or what you think.
       *[decline] Write why, so that the author knows what to do.
    }
# Sharing a resource wider was refused: it came in a pack, from another preschool.
error-sharing-not-ours = This resource was made elsewhere: only its authors can share it wider.
# Sharing was refused: everybody asked for has the resource already. $reach: mine or preschool.
error-sharing-already-there = The resource is shared that far already.
# Sharing was refused: a request for the same resource is open. $reach: preschool, district or everybody.
error-sharing-already-asked = A request to share this resource is waiting already. Take it back before you ask for something else.
# Sharing was refused: a narrower step comes first. $needed: preschool or district.
error-sharing-step-first =
    { $needed ->
        [preschool] First the resource is shared in the preschool, then with others.
       *[district] First the district looks at the resource, then it can be shared with everybody.
    }
# Sharing beyond the preschool was refused: the licence of the resource does not allow it.
error-sharing-licence = The licence of this resource keeps it in the preschool. If the work is yours, choose a licence that lets others use it.
# Sharing beyond the preschool was refused: a file of the resource is still being checked or was refused.
error-sharing-file-not-ready = A file of this resource is not ready yet. Wait until it was checked, then ask again.
# Correcting a resource was refused: somebody in the district or the ministry is looking at it for a decision.
error-sharing-under-review = This resource is being looked at so that it can be shared, and does not change meanwhile. Take the request back to correct it.
# A resource with children in it was refused: families have not given their consent. $names: names of the children; $named: 1 if the names may be told, else 0; $count: how many children, a whole number.
error-media-consent-missing =
    { $named ->
        [0] The consent of some families is missing: the preschool has to ask them first.
       *[other] The consent of the family is missing for: { $names }. Ask the families first, or use pictures without these children.
    }
# A resource was refused: it has several pictures although it is neither a set of pictures nor a set of cards.
error-media-parts-not-here = Only sets of pictures and sets of cards are made of several pictures.
# A resource was refused: a picture of a set has a back, which only cards have.
error-media-back-not-here = Only cards have a back.
# Answering a report of a problem was refused: a colleague has answered it already.
error-resource-report-settled = This report has been answered already. Open it anew to see the answer.
