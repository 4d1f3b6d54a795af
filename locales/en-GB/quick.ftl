# One question a screen: quick reviews, in ordinary words and in Easy Read.

# The five answers are those of common.ftl, but for this one.
quick-answer-dont-know = I don’t know
quick-position = Question { $position } of { $count }.
quick-again = You skipped this one before.
quick-done = { $done } of { $asked } done
quick-left =
    { $minutes ->
        [one] About one minute left at your pace
       *[other] About { $minutes } minutes left at your pace
    }
quick-back = Back
quick-next = Next
quick-skip = Skip for now
quick-decline = I do not want to answer
quick-declined = You chose not to answer this. You can still answer it, or go on.
quick-more = Say more
quick-more-written = { $words } (something is written here)
quick-more-first = Choose an answer first. Then you can write here before you go on.
quick-note-label = In your own words (optional)
quick-no-names = Please leave out the names of people, homes and employers.
quick-words-easy = Use Easy Read
quick-words-ordinary = Use ordinary words

# Stopping.
quick-stop = Stop and come back later
quick-unsaved-heading = Not everything is saved yet
quick-unsaved = What could not be saved is lost if you close this now. Choose “Try again” above, then stop once more.
quick-stopped-heading = You can stop here
quick-stopped-saved = All your answers are saved on this device.
quick-stopped-back = To go on later, open Equal Say and choose this review. It goes on with the next question.
quick-stopped-go-on = Go on now
quick-stopped-leave = Close this review
quick-throw-away = Stop and throw away
quick-throw-heading = Throw this review away?
quick-throw-words = All its answers and all you wrote will be gone. Nobody can bring them back.
quick-throw-keep = Keep it
quick-throw-yes = Throw it away

# The end.
quick-end-heading = You have come to the end
quick-end-answered = { $answered } of { $asked } answered.
quick-end-open =
    { $count ->
        [one] One question has no answer yet.
       *[other] { $count } questions have no answer yet.
    }
quick-end-declined =
    { $count ->
        [one] There is one you did not want to answer.
       *[other] There are { $count } you did not want to answer.
    }
quick-end-label = This is a quick review: { $asked } of the { $all } questions. It says what you know. It does not judge the whole product.
quick-list-open = No answer yet
quick-list-declined = You did not want to answer
quick-list-reason = { $answer }. It counts as not known until you say why.
quick-list-change = Change
quick-list-answer = Answer it
quick-list-of = { $action }: { $label }
quick-one-thing = What one thing should change? (optional)
quick-result = See the result
quick-copy = Get a copy
quick-deepen = Answer more questions
quick-deepen-kept = What you have answered is kept, and is not asked again.

# How much to answer. The minutes are what we aim for (20 for 16 must-haves, 5 for 10 quick questions); nobody has measured them.
quick-minutes-about = about { $minutes } minutes
quick-minutes-range = about { $atLeast } to { $atMost } minutes
quick-depth-legend-start = How much do you want to answer?
quick-depth-legend-more = How much more do you want to answer?
quick-depth-not-measured = The times are what we aim for. Nobody has measured them yet.
quick-depth-later = You can stop at any time, and answer more later.
quick-depth-usual = (suggested for you)
quick-depth-go-start = Start
quick-depth-go-more = Go on
quick-depth-time =
    { $count ->
        [one] One question, { $time }.
       *[other] { $count } questions, { $time }.
    }
quick-depth-nothing = You have answered all of these.
quick-can-say-full = Its result can show every theme, the must-haves, and how far people were involved.
quick-cannot-say-full = It cannot say that a product is safe or lawful. It is not a certificate.
quick-can-say-must-haves = Its result can say which must-haves are met, not met or not known.
quick-cannot-say-must-haves = It cannot show how a product does beyond the must-haves.
quick-can-say-quick-worker = Its result can say what you see of it in your own work.
quick-cannot-say-quick-worker = It cannot say whether a product meets the must-haves. It asks a few questions only.
quick-can-say-quick-person = Its result can say what it is like to live with it.
quick-cannot-say-quick-person = It cannot say whether a product meets the must-haves. It asks a few questions only.

# Easy Read. Not yet checked by people with learning disabilities. “easy-thing” stands where a product has no name.
easy-thing = this tool
easy-thing-first = This tool
easy-not-checked = These Easy Read words are not yet checked by people with learning disabilities.
easy-answer-yes = Yes
easy-answer-no = No
easy-answer-not-enough-information = Not sure
easy-answer-partly = A bit
easy-answer-does-not-apply = It is not about me
easy-you-said = You said: { $answer }
easy-say = I want to say
easy-say-label = I write here what I think
easy-helper-adds = The helper adds
easy-helper-label = The helper writes here what they think
easy-start-heading = Questions about
easy-start-count =
    { $count ->
        [one] There is one question.
       *[other] There are { $count } questions.
    }
easy-start-stop = You can stop at any time.
easy-start-decline = You do not have to answer a question.
easy-start-device = Your answers stay on this device.
easy-start-go = Start
easy-helper-heading = Is someone helping you?
easy-helper-why = We do not ask who they are.
easy-helper-no = No, nobody is helping me
easy-helper-yes = Yes, someone is helping me
easy-helper-band = Does your helper work for the service that gives you care?
easy-helper-works-for-the-service = Yes, they work for the service
easy-helper-does-not = No, they do not
easy-helper-not-said = I do not want to say
easy-end-heading = You have come to the end
easy-end-thanks = Thank you.
easy-end-answers = What you said
easy-copy-heading = Keep a copy
easy-copy-why = You can keep your answers, or show them to someone you trust.
easy-copy = Get my copy
easy-wrong-heading = If something is wrong
easy-wrong-tell = You can complain. That is your right.
easy-wrong-provider = You can tell the people who run your care.
easy-wrong-council = You can tell your council.
easy-wrong-advocate = An advocate is a person who helps you speak up.
easy-wrong-find = Your council can tell you how to find an advocate.
