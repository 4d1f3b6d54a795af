# What an earlier review of the same product said, beside the questions of the one that looks at it anew.

earlier-said = In the earlier review ({ $day }): { $said }. It is not copied: please answer as things stand today.
earlier-lived = from own experience
earlier-heading = Since the review of { $day }
earlier-counts =
    { $changed ->
        [0] No answer is different so far.
        [one] One answer is different or new.
       *[other] { $changed } answers are different or new.
    } { $same ->
        [0] None is the same.
        [one] One is the same.
       *[other] { $same } are the same.
    } { $notYet ->
        [0] {""}
        [one] One question that was answered then has no answer yet.
       *[other] { $notYet } questions that were answered then have no answer yet.
    }
earlier-changed = was: { $before }. Now: { $now }.
earlier-new = was not answered. Now: { $now }.
earlier-strength-0 = no evidence
earlier-strength-1 = claimed
earlier-strength-2 = shown
earlier-strength-3 = checked
earlier-evidence-unread = The evidence of that review could not be read.
earlier-evidence-stands = No quote of that review was found changed or gone when its pages were last looked at.
earlier-evidence-heading =
    { $count ->
        [one] One quote of that review no longer stands
       *[other] { $count } quotes of that review no longer stand
    }
earlier-evidence-changed = ({ $questions }) was changed when its page was last looked at ({ $day }).
earlier-evidence-gone = ({ $questions }) was gone when its page was last looked at ({ $day }).
