# The checklists: which one new reviews use, where its questions come from, files of them, and own questions.

checklists-heading = Checklists
checklists-lead = A checklist is the set of questions a review asks. Each review keeps the one it was made with, word for word, whatever you choose here.
checklists-not-certificate = A review made with any of these is not a certificate, and not legal advice.
checklists-help-change = Help change it: download our checklist as a file, change its words, and send it to whoever gave you Equal Say.

# The list
checklists-list-heading = Checklists in this browser
checklists-ours = The Equal Say checklist
checklists-ours-plus = The Equal Say checklist, with questions by { $by }
checklists-loaded = A checklist from a file: { $id }
checklists-in-use = Used for new reviews
checklists-use = Use for new reviews
checklists-use-named = Use for new reviews: { $name }, version { $version }
checklists-download = Download as a file
checklists-download-named = Download as a file: { $name }, version { $version }
checklists-remove = Remove
checklists-remove-named = Remove: { $name }, version { $version }
checklists-edit-own = Change its added questions
checklists-edit-own-named = Change the added questions of { $name }, version { $version }
checklists-version = Version
checklists-language = Language
checklists-date = Published
checklists-status = Status
checklists-questions = Questions
checklists-questions-count =
    { $count ->
        [one] 1 question, { $mustHaves } of them a must-have
       *[other] { $count } questions, { $mustHaves } of them must-haves
    }
checklists-added-count =
    { $count ->
        [one] 1 more was added, and is kept apart
       *[other] { $count } more were added, and are kept apart
    }
checklists-hash = Fingerprint
checklists-hash-hint = Two copies with the same fingerprint are the same, to the last letter.
checklists-now-used = New reviews now use { $name }, version { $version }.
checklists-removed = Removed: { $name }, version { $version }.
checklists-choose-failed = New reviews still use the checklist they used before
checklists-remove-failed = The checklist was not removed
checklists-remove-needed = Reviews in this browser were made with it, or are being made. It stays as long as they do.

# Sources
checklists-sources-heading = Where the questions come from
checklists-sources-lead = A source is where a question comes from. It does not mean that its publisher agrees with the question. Laws and guidance change: read the original before you quote it.
checklists-sources-show = Show { $count } sources
checklists-source-not-confirmed = Not confirmed: we read about it, or only a part of it.
checklists-source-year = { $publisher }, { $year }
checklists-sources-left-out =
    { $count ->
        [one] 1 more source was noted from memory. It is not shown until somebody has checked it.
       *[other] { $count } more sources were noted from memory. They are not shown until somebody has checked them.
    }
checklists-sources-unexplained = This checklist names its sources by code only: { $codes }

# From a file
checklists-load-heading = Load a checklist from a file
checklists-load-label = Choose a checklist file
checklists-load-hint = A .json file that was downloaded from Equal Say, or written to its published format. Nothing is kept until you say so.
checklists-load-reading = Reading the file…
checklists-load-refused = This checklist cannot be loaded
checklists-load-unreadable = The browser could not read the file. It may have been moved, or be open elsewhere.
checklists-not-ours-empty = The file is empty.
checklists-not-ours-reviews = This is a file of reviews. Bring it in under Bring in files.
checklists-not-ours-not-json = This is not a checklist file, or its end is missing.
checklists-not-ours-other = This file was written by another program.
checklists-too-large = The file has { $size }. A checklist file has at most { $limit }.
checklists-too-new = It was made by a newer Equal Say (format { $version }). Update Equal Say in this browser.
checklists-problems-lead =
    { $count ->
        [one] One thing is wrong in it. Nothing was kept.
       *[other] { $count } things are wrong in it. Nothing was kept.
    }
checklists-problems-more = and { $count } more
checklists-load-found = In the file: { $id }, version { $version }
checklists-load-count =
    { $count ->
        [one] It has 1 question.
       *[other] It has { $count } questions.
    }
checklists-load-own-words = These are somebody else's questions. Equal Say has not checked them.
checklists-load-warnings = Before you keep it
checklists-load-keep = Keep this checklist
checklists-load-drop = Do not keep it
checklists-load-kept = Kept. You can now use it for new reviews.
checklists-load-keep-failed = The checklist was not kept

checklists-place-file = The whole file
checklists-place-question = Question { $number }
checklists-place-theme = Theme { $number }
checklists-place-quick-worker = Quick review for care workers
checklists-place-quick-person = Quick review for people and family carers
checklists-place-term = Plain term { $number }
checklists-place-source = Source { $number }
checklists-place-use-type = Use { $number }
checklists-place-head = About the checklist

checklists-problem-missing = Something must stand here, and nothing does.
checklists-problem-wrong-kind = This is another kind of value than belongs here.
checklists-problem-empty = These words are empty.
checklists-problem-too-long = This is too long.
checklists-problem-too-many = There are too many in this list.
checklists-problem-too-few = There are too few in this list, or one is missing.
checklists-problem-wrong-form = This is not written as it must be.
checklists-problem-unknown-code = This is not one of the words that may stand here.
checklists-problem-twice = This stands in the file twice, and may only once.
checklists-problem-not-in-theme = A question's id must begin with the letters of its theme.
checklists-problem-unknown-theme = No theme in the file has this id.
checklists-problem-unknown-question = No question in the file has this id.
checklists-problem-theme-without-questions = No question belongs to this theme.
checklists-problem-retired-id = An earlier version used this id for another question. Ids are never used again.
checklists-problem-wrong-hash = The fingerprint is not that of the words in the file: they were changed after it was published. Take it out to load them as they are.
checklists-problem-version-taken = This version is known here with other words. A published version never changes: give yours another version or id.
checklists-problem-own-without-base = Added questions must stand in the theme OWN, and the file must say which checklist they are added to.
checklists-problem-not-as-in-base = This is not as it is in the checklist that the file says it adds to.
checklists-problem-forbidden = This could reach into the program, and is not allowed.

checklists-warning-already-here = This very checklist is here already.
checklists-warning-unknown-version = It goes by the name of a checklist that is here, in a version nobody here has seen. Ask who sent it.
checklists-warning-other-words = This question reads differently from the one with the same id that is here.
checklists-warning-base-not-here = It adds to a checklist that is not here, so that nobody can see whether it left that as it was.
checklists-warning-unknown-source = The file does not say what this source is.

# Own questions
checklists-own-heading = Add questions of your own
checklists-own-lead = A council or charity can add questions to the Equal Say checklist. They stand in a part of their own, under your name, and change nothing in ours.
checklists-own-start = Add questions
checklists-own-by = Who adds them
checklists-own-by-hint = The name of your council, charity or group. Reviewers see it above your questions.
checklists-own-by-missing = Enter the name of your council, charity or group
checklists-own-by-fixed = Added by { $by }
checklists-own-line = Added by { $by }. These questions are not part of the Equal Say checklist.
checklists-own-list =
    { $count ->
        [0] No questions yet
        [one] 1 question
       *[other] { $count } questions
    }
checklists-own-add = Add a question
checklists-own-edit = Change
checklists-own-edit-named = Change { $id }: { $label }
checklists-own-take-out = Take out
checklists-own-take-out-named = Take out { $id }: { $label }
checklists-own-up = Move up
checklists-own-up-named = Move up { $id }: { $label }
checklists-own-down = Move down
checklists-own-down-named = Move down { $id }: { $label }
checklists-own-moved = { $label } is now number { $place } of { $count }.
checklists-own-taken-out = Taken out: { $label }
checklists-own-publish = Publish as a new version
checklists-own-publish-hint = A published version never changes. Reviews already begun keep the questions they have; new reviews can use the new version.
checklists-own-published = Published as version { $version }. You can now use it for new reviews.
checklists-own-nothing = Add at least one question first.
checklists-own-failed = Your questions were not published. They are still here.
checklists-own-discard = Stop without publishing
checklists-own-no-id = This checklist has used all 99 numbers for added questions. Start another under another name.

checklists-form-new = New question
checklists-form-edit = Change { $id }
checklists-form-label = Short name
checklists-form-label-hint = A few words, such as: Works with no signal.
checklists-form-commissioner = For commissioners
checklists-form-commissioner-hint = Ask it so that yes is the good answer.
checklists-form-charity = For charity reviewers
checklists-form-worker = For care workers
checklists-form-person = For people who draw on care and family carers
checklists-form-same-hint = Leave it empty to use the words for commissioners.
checklists-form-why = Why it matters
checklists-form-evidence = What good evidence is
checklists-form-askVendor = What to ask the vendor
checklists-form-about = What is it about?
checklists-form-about-product = The product
checklists-form-about-use-here = How it is used in one place
checklists-form-about-both = Both
checklists-form-about-hint = A no about how it is used in one place does not count against the product.
checklists-form-applies = When is it asked?
checklists-form-applies-always = Always
checklists-form-applies-ai = When the product uses AI
checklists-form-applies-care = When it touches somebody's care
checklists-form-applies-records = When it records sound, pictures or movement
checklists-form-applies-other = As it is now
checklists-form-meaning = Does it still ask the same thing?
checklists-form-meaning-same = Yes, only the words are better
checklists-form-meaning-another = No, it now asks something else
checklists-form-meaning-hint = A question that asks something else gets a new number, so that old answers are not read as answers to it.
checklists-form-meaning-missing = Say whether it still asks the same thing
checklists-form-missing = Fill this in
checklists-form-too-long = This is too long
checklists-form-keep = Keep this question
checklists-form-drop = Cancel
checklists-form-errors = The question is not complete yet
