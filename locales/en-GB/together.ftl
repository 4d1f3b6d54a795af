# Meetings that review a product together: several voices in one sitting, what was agreed, and hands that were counted.

together-start-heading = Review together
together-start-lead = One meeting, one product. One person types what each voice says. Voices may differ: that is a fine result.
together-start-only-here = What you type stays in this browser.
together-title = Name of the meeting (optional)
together-title-hint = Such as “Tuesday group”. Please leave out names of people.
together-held-on = Date of the meeting
together-held-on-missing = Choose the date of the meeting
together-people = How many people are there?
together-people-hint = Everybody in the room, the one who types too.
together-depth = How many questions
together-mode = What will you keep?
together-mode-voices = What each voice says
together-mode-voices-hint = A review for each voice. You can count hands as well.
together-mode-hands = Only how many hands go up
together-mode-hands-hint = No review for anybody: one count for the whole meeting.
together-begin = Begin the meeting
together-begin-failed = The meeting could not be begun
together-beginning = Beginning…

# Which product.
together-product = Which product?
together-product-other = One that is not on this list
together-product-none = Choose the product, or type its name
together-product-name = Product’s name
together-product-vendor = Vendor (optional)
together-product-uses = What does it do?
together-product-uses-hint = Tick all that fit. Questions that do not fit are left out.

# Voices.
together-voices = Voices
together-voices-lead = A voice is somebody, or several people who speak as one. Name the group, such as “night staff”. Please do not use names of people.
together-voices-none = Add at least one voice, or keep only how many hands go up
together-voice-name = What to call this voice
together-voice-name-missing = Give this voice a short name
together-voice-role = Who they are
together-voice-lived = How they know the product
together-voice-number = Voice { $number }
together-voice-drop = Take off the list: { $voice }
together-voice-add = Add a voice
together-voice-added = { $voice } is on the list.
together-voice-name-commissioner = Commissioners
together-voice-name-care-worker = Care workers
together-voice-name-person-who-draws-on-care = People who draw on care
together-voice-name-family-carer = Family carers
together-voice-name-charity-reviewer = Charity
together-voice-name-provider = Managers
together-voice-name-other = Others
together-voice-name-again = { $name } { $number }
together-knows-uses-it = They use it, or live with it
together-knows-has-seen-it = They have seen it working
together-knows-read-about-it = They have only read about it
together-voices-edit = Change the voices
together-voices-full = This meeting has as many voices as one record holds.
together-voice-join = Add this voice to the meeting
together-voice-failed = The voice was not added
together-voice-rename = Another name for { $voice }
together-voice-remove = Take out { $voice }
together-remove-heading = Take out this voice?
together-remove-what = { $voice } is no longer part of this meeting. What was agreed, and hands that were counted, stay.
together-remove-stays = Take it out, keep its review
together-remove-stays-hint = Its review stays among your reviews.
together-remove-bin = Take it out, put its review in the bin
together-remove-bin-hint = You can bring it back from the bin.
together-remove-failed = The voice was not taken out
together-voice-gone = The review of this voice is in the bin, or is not here any more.

# The meeting.
together-of-people =
    { $people ->
        [one] 1 person
       *[other] { $people } people
    }
together-progress = { $begun } of { $asked } begun
together-details = About this meeting
together-contents = All questions
together-position = Question { $number } of { $count }
together-must-have = Must-have
together-wording = In words for { $audience }:
together-wording-commissioner = commissioners
together-wording-charity = charities
together-wording-worker = care workers
together-wording-person = people and family carers
together-said-by =
    { $answered ->
        [0] no voice yet
       *[other] { $answered } of { $voices } voices
    }
together-is-agreed = agreed
together-is-counted =
    { $hands ->
        [one] 1 hand
       *[other] { $hands } hands
    }
together-keys = Keys 1 to 5 answer for one voice and go on to the next.
together-answer-of = { $answer }, { $voice }, { $question }
together-clear-answer = Take the answer back: { $voice }
together-add-note = Add a note: { $voice }
together-note-of = Note of { $voice } (optional)
together-note-hint = Please leave out names and anything personal.
together-reason-of = Why does it not apply? ({ $voice })
together-reason-hint = This is a must-have. Until a reason is given it counts as not known.
together-reason-missing = Give a reason
together-hands-only = This meeting keeps only how many hands go up. You can add voices at any time.
together-undo = Undo: { $voice }, { $question }
together-redo = Redo: { $voice }, { $question }
together-undone = Undone: { $voice }, { $question }
together-back = Previous question
together-next = Next question
together-finish = What came out

# What was agreed.
together-agreed = What was agreed, if anything
together-agreed-hint = Leave this empty if you did not agree. That is a fine result: what each voice said is kept.
together-agreed-note = Why, in a few words (optional)
together-agreed-clear = Nothing was agreed

# Hands.
together-hands = Count hands
together-hands-hint = How many hands went up for each answer.
together-hands-label-yes = Hands: Yes
together-hands-label-partly = Hands: Partly
together-hands-label-no = Hands: No
together-hands-label-not-enough-information = Hands: Not sure
together-hands-label-does-not-apply = Hands: Does not apply
together-more = One more. { $label }
together-fewer = One fewer. { $label }
together-hands-none = No hands counted.
together-hands-some = { $raised } of { $people } people raised a hand. { $without } did not.
together-hands-all = Everybody raised a hand: { $raised } of { $raised }.
together-hands-too-many = You counted { $raised } hands, and { $people } people are there. Count again, or change how many people are there.
together-hands-clear = Clear this count
together-count-yes = { $count } yes
together-count-partly = { $count } partly
together-count-no = { $count } no
together-count-not-enough-information = { $count } not sure
together-count-does-not-apply = { $count } does not apply
together-hands-words = { $counts }, of { $people } people

# Saving, and two windows.
together-save-failed = This meeting was not saved
together-conflict = This meeting was changed in another window
together-conflict-hint = Both windows changed the same. Nothing is lost: choose which one stays. All else is kept from both.
together-conflict-here = Here: { $words }
together-conflict-there = There: { $words }
together-conflict-mine = Keep what is here
together-conflict-theirs = Take the other
together-part-title = Name of the meeting
together-part-held-on = Date
together-part-people = People there
together-part-voice = A voice
together-part-agreed = Agreed: { $question }
together-part-hands = Hands: { $question }
together-part-nothing = nothing
together-part-with-note = { $value }, with the note “{ $note }”

# The end.
together-end-heading = What came out
together-end-one =
    { $voices ->
        [0] Kept as one meeting of { $people }, never as { $people } reviews.
        [one] Kept as one meeting of { $people } with one voice, never as { $people } reviews.
       *[other] Kept as one meeting of { $people } with { $voices } voices, never as { $people } reviews.
    }
together-end-agreed = What was agreed
together-end-agreed-none = Nothing was agreed. What each voice said is kept.
together-end-differ = Where voices differ
together-end-differ-none = No two voices gave different answers to the same question.
together-end-hands = Hands that were counted
together-end-hands-none = No hands were counted.
together-end-open =
    { $count ->
        [0] Something was said of every question.
        [one] Nothing was said of one question yet.
       *[other] Nothing was said of { $count } questions yet.
    }
together-end-open-go = Go to the first of them
together-end-voices = Each voice’s review
together-end-review = Open the review of { $voice }
together-end-result = See the product’s result
together-end-back = Back to the questions
together-end-answered = { $answered } of { $asked } answered
together-said-yes = { $who } said yes
together-said-partly = { $who } said partly
together-said-no = { $who } said no
together-said-not-enough-information = { $who } said not enough information
together-said-does-not-apply = { $who } said it does not apply
