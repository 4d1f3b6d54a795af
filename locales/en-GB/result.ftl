# The result of a review, and of a product with several.

# Must-haves.
result-must-haves-heading = Must-haves
result-must-haves-hint = Each stands for itself. What is not known is never a pass.
result-state-count = { $state } ({ $count })
result-state-not-met = Not met
result-state-not-known = Not known
result-state-partly = Partly
result-state-claimed = Claimed
result-state-met = Met
result-state-does-not-apply = Does not apply
result-claimed-vendors-word = Only the vendor’s word stands behind this yes.
result-claimed-said-of-use-here = Said of its use in one place. That does not show how the product itself stands.
result-why-not-enough-information = Not enough information was found.
result-why-reason-missing = “Does not apply” was chosen, but no reason is given.
result-why-unanswered = It has no answer yet.
result-why-not-asked = A review of this kind does not ask it.
result-why-no-in-its-use-here = “No” was said here, of its use in this place. That leaves open how the product itself stands.
result-reason = Reason given:
result-ruled-out = Not asked, because of what this product is said to do or not to do: { $labels }.

# Points to watch: everything but must-haves.
result-watch-heading = Points to watch
result-watch-hint = Questions beside the must-haves that were not answered with a yes that something stands behind.
result-watch-none = No other answer stands out. Questions without an answer are not in this list.
result-watch-no = No
result-watch-partly = Partly
result-watch-not-enough-information = Not enough information
result-watch-claimed = Claimed only
result-watch-use-here = Said of its use here.

# The profile by theme.
result-profile-heading = Theme by theme
result-profile-hint = “At least” counts only yes. “At most” adds all that is partly or not known. A wide range says: we do not know yet. The bracket under each bar shows it.
result-profile-caption = Answers by theme
result-column-theme = Theme
result-column-at-least = At least yes
result-column-at-most = At most yes
result-column-of = Of those that apply
result-range = At least { $atLeast } of { $of }; at most { $atMost } of { $of }.
result-range-none = No result: no question of this theme applies.
result-bar-alt = { $name }: { $parts }.
result-show-table = Show the numbers in a table
result-kind-yes = Yes
result-kind-partly = Partly
result-kind-no = No
result-kind-not-enough-information = Not enough information
result-kind-does-not-apply = Does not apply
result-kind-reason-missing = Does not apply, reason missing
result-kind-unanswered = Not answered
result-kind-not-asked = Not asked
result-part-yes = { $count } yes
result-part-partly = { $count } partly
result-part-no = { $count } no
result-part-not-enough-information = { $count } not enough information
result-part-does-not-apply = { $count } does not apply
result-part-reason-missing = { $count } does not apply, reason missing
result-part-unanswered = { $count } not answered
result-part-not-asked = { $count } not asked

# How much was looked at.
result-coverage-heading = How much was looked at
result-coverage-unanswered =
    { $count ->
        [one] { $count } was asked and has no answer.
       *[other] { $count } were asked and have no answer.
    }
result-coverage-not-asked =
    { $count ->
        [one] { $count } applies, but a review of this kind does not ask it.
       *[other] { $count } apply, but a review of this kind does not ask them.
    }
result-coverage-reasons-missing =
    { $count ->
        [one] { $count } must-have said not to apply still needs its reason.
       *[other] { $count } must-haves said not to apply still need their reasons.
    }
result-coverage-do-not-apply =
    { $count ->
        [one] { $count } more was answered “does not apply” and is not counted.
       *[other] { $count } more were answered “does not apply” and are not counted.
    }
result-coverage-dates = Answered from { $first } to { $last }.
result-coverage-date = Answered on { $first }.

# Evidence strength.
result-evidence-heading = What stands behind the answers
result-evidence-hint = Claimed: the vendor’s own words. Shown: a document or detail that can be checked was seen. Checked: an outside source. Lived experience stands beside all of these, neither above nor below them.
result-evidence-caption = Evidence by theme
result-column-lived = From lived experience
result-column-answers = Answers
result-column-claimed-only = Yes, claimed only
result-lived-flag = From lived experience: { $lived } of { $of }
result-evidence-none = No answer of this theme says yes, partly or no.
result-claimed-only =
    { $count ->
        [one] { $count } yes is claimed only.
       *[other] { $count } yes are claimed only.
    }
result-strength-none = None
result-strength-claimed = Claimed
result-strength-shown = Shown
result-strength-checked = Checked
result-strength-not-judged = Not judged yet
result-strength-part-none = { $count } none
result-strength-part-claimed = { $count } claimed
result-strength-part-shown = { $count } shown
result-strength-part-checked = { $count } checked
result-strength-part-not-judged = { $count } not judged yet

# The ladder.
result-ladder-heading = Doing to, for, with, or by themselves
result-ladder-people = People who draw on care
result-ladder-workers = Care workers
result-ladder-table = The ladder, from the top
result-ladder-column-level = Level
result-ladder-by-rule = by rule
result-ladder-by-rule-at-least = at least, by rule
result-ladder-by-hand = by hand
result-level-0 = Not known
result-level-1 = Doing to
result-level-2 = Doing for: told
result-level-3 = Doing for: asked
result-level-4 = Doing for: engaged
result-level-5 = Doing with: co-design
result-level-6 = Doing with: co-production
result-level-7 = Doing by themselves
result-level-words-0 = We cannot tell.
result-level-words-1 = It was made and given to people.
result-level-words-2 = People were told about it.
result-level-words-3 = Surveys, tests, focus groups; others decide.
result-level-words-4 = Shaped some choices, within limits set by others.
result-level-words-5 = In from the start with real influence on design, but not on running or review.
result-level-words-6 = Equal partners from idea to review, sharing power.
result-level-words-7 = Led or owned by people who draw on care, or by care workers.
result-level-title = Level { $level }. { $name }
result-level-title-at-least = At least level { $level }. { $name }
result-level-none = No level: “{ $label }” does not apply.
result-claimed-only-tag = claimed only
result-rule-none = no level
result-rule-not-known = not known
result-rule-level =
    { $atLeast ->
        [yes] at least level { $level }
       *[no] level { $level }
    }{ $claimed ->
        [yes] , claimed only
       *[no] { "" }
    }{ $atLeast ->
        [yes] ; { $items } not known
       *[no] { "" }
    }
result-by-rule = By the rule: { $text }.
result-by-hand = level { $level }, set by hand
result-hand-set = The reviewer set level { $level } by hand, and says why:
result-hand-reason-missing = A level was set by hand without a reason, so it does not stand.
result-could-lift = Not known yet, and could lift it:
result-opening = It rests on:
result-headline =
    The lower of the two: { $atLeast ->
        [yes] at least level { $level }
       *[no] level { $level }
    }{ $claimed ->
        [yes] , claimed only
       *[no] { "" }
    }{ $byHand ->
        [yes] , set by hand
       *[no] { "" }
    }.
result-headline-apart = People who draw on care: { $people } · Care workers: { $workers }
result-room = “{ $label }” { $standing }.
result-room-yes = was answered yes
result-room-partly = was answered partly
result-room-no = was answered no
result-room-not-enough-information = was answered: not enough information
result-room-does-not-apply = was said not to apply
result-room-reason-missing = was said not to apply, without a reason
result-room-unanswered = has no answer
result-room-not-asked = was not asked
result-ladder-note = Not every product needs level 6 for every choice. Informing people, done well, is better than a false claim of co-production.
result-ladder-credit = Adapted from the Ladder of co-production by the National Co-production Advisory Group (NCAG) and Think Local Act Personal (TLAP), and from Sherry Arnstein’s “A ladder of citizen participation” (1969).
result-ladder-link = Think Local Act Personal (opens in a new tab)

# Age of the review, and of its checklist.
result-age-over-12-months = This review is over 12 months old. Its last answer is of { $last }.
result-age-some-over-12-months = Some of its answers are over 12 months old. The first is of { $first }.
result-age-nothing-answered = Nothing has been answered yet.
result-checklist-changed-since = The checklist has changed since this review was made with version { $version }.
result-checklist-newer = This review was made with checklist version { $version }, which is newer than the one here.
result-checklist-other-words = This review was made with other words under the same version of the checklist.
result-checklist-other-checklist = This review was made with another checklist: { $name }, version { $version }.

# Who did it.
result-who-heading = Who did it
result-who-role = Role
result-who-knows = How they know the product
result-who-link = Link with the vendor
result-who-setting = Kind of setting
result-who-helper = Somebody helped
result-helper-works-for-the-service = Yes, somebody who works for the service
result-helper-does-not = Yes, somebody who does not work for the service
result-helper-not-said = Yes, and it was not said who
result-lived-uses-it = Uses it, or lives with it
result-lived-has-seen-it = Has seen it working
result-lived-read-about-it = Has only read about it
result-no-link = None was declared.

# A product with several reviews.
result-product-heading = What its reviews say
result-product-hint = Each review stands for itself. Nothing here is added up across roles, and no role counts more than another.
result-product-none = No review yet.
result-findings-heading = Where they differ
result-findings-none = No question shows evidence and experience, or roles, that differ.
result-differ-experience = Evidence and experience differ
result-differ-experience-words = Evidence that was shown or checked says yes in { $shown ->
        [one] { $shown } review
       *[other] { $shown } reviews
    }; lived experience says no in { $lived ->
        [one] { $lived } review
       *[other] { $lived } reviews
    }.
result-differ-roles = Roles differ
result-differ-roles-words = Mostly yes: { $yes }. Mostly no or partly: { $no }.
result-minority-heading = Views of the few
result-minority-yes = { $count } of { $of } { $people } said yes
result-minority-partly = { $count } of { $of } { $people } said partly
result-minority-no = { $count } of { $of } { $people } said no
result-group-commissioner = commissioners
result-group-care-worker = care workers
result-group-person-who-draws-on-care = people who draw on care
result-group-family-carer = family carers
result-group-charity-reviewer = charity reviewers
result-group-provider = providers or managers
result-group-other = others
result-reviews-heading = Review by review
result-review-link = A link with the vendor was declared.
result-review-open = Open this review
result-review-open-of = Open this review: { $name }
result-reviews-more = Show all { $count } reviews
result-ladder-line = Ladder: { $text }
result-spread-heading = Question by question
result-spread-of-checklist = Question by question, checklist “{ $name }”
result-spread-caption = { $label }: answers by role
result-column-role = Role
result-too-few = Fewer than 5 answers in some roles. Do not publish this question role by role.
result-meetings-heading = Meetings
result-meetings-hint = A show of hands is one meeting, not as many reviews. It is not added to anything above.
result-meeting-of = Meeting of { $people }, { $day }
result-meeting-line =
    { $people ->
        [one] A meeting of { $people }: { $parts }
       *[other] A meeting of { $people }: { $parts }
    }
result-hands-yes = { $count } yes
result-hands-partly = { $count } partly
result-hands-no = { $count } no
result-hands-not-enough-information = { $count } not sure
result-hands-does-not-apply = { $count } does not apply
result-hands-silent = { $count } raised no hand
result-hands-none = nobody raised a hand

# What the reviewer says of the ladder beyond the answers.
result-judge-people = The ladder for people who draw on care
result-judge-workers = The ladder for care workers
result-judge-led-legend = Who leads or owns it?
result-judge-led-people = It is led or owned by people who draw on care
result-judge-led-workers = It is led or owned by care workers
result-judge-led-hint = Level 7 needs this, all that level 6 needs, and something that stands behind it.
result-judge-strength = What stands behind this?
result-judge-strength-0 = Nothing that I saw
result-judge-strength-1 = The vendor’s own words
result-judge-strength-2 = A document or detail that can be checked was shown
result-judge-strength-3 = An outside source was checked
result-judge-lived = I have lived this
result-judge-lived-legend = Lived experience
result-judge-lived-hint = You use it or live with it. This stands beside the evidence, neither above nor below it.
result-judge-level = Level
result-judge-by-rule = As the rule works it out
result-judge-level-option = { $level }: { $name }
result-judge-reason = Why this level?
result-judge-reason-hint = The rule’s own answer stays visible beside yours.
result-judge-reason-missing = Give a reason. Until then the rule’s level stands.
