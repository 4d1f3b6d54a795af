# Evidence beside a question: what is kept, taken from the page, filled in by hand, and found again.

evidence-heading = Evidence
evidence-loading = Looking up what you kept…
evidence-not-loaded = The evidence cannot be shown
evidence-kept = Kept.
evidence-none = Nothing is kept for this question yet.
evidence-full = This review holds as much evidence as it can. Remove some to add more.
evidence-summary = Evidence: { $what }
evidence-summary-none = Evidence: none yet
evidence-count-quote =
    { $count ->
        [one] 1 quote
       *[other] { $count } quotes
    }
evidence-count-picture =
    { $count ->
        [one] 1 picture
       *[other] { $count } pictures
    }
evidence-count-document =
    { $count ->
        [one] 1 document
       *[other] { $count } documents
    }
evidence-count-address =
    { $count ->
        [one] 1 web address
       *[other] { $count } web addresses
    }
evidence-count-register =
    { $count ->
        [one] 1 register
       *[other] { $count } registers
    }
evidence-count-conversation =
    { $count ->
        [one] 1 conversation
       *[other] { $count } conversations
    }
evidence-count-not-found =
    { $count ->
        [one] 1 thing looked for and not found
       *[other] { $count } things looked for and not found
    }
evidence-count-experience =
    { $count ->
        [one] 1 experience of your own
       *[other] { $count } experiences of your own
    }
evidence-kind-quote = Quote
evidence-kind-picture = Picture
evidence-kind-document = Document
evidence-kind-address = Web address
evidence-kind-register = Register
evidence-kind-conversation = Conversation
evidence-kind-not-found = Looked for, not found
evidence-kind-experience = Own experience
evidence-name = { $kind }: { $words }
evidence-button-of = { $button }: { $name }
evidence-new-tab = (opens a new tab)

# Adding some.
evidence-add = Add evidence
evidence-add-other = Add other evidence
evidence-take = Use the words I selected on the page
evidence-add-picture = Take a picture
evidence-add-typed = Type words from the page
evidence-add-document = A document I saw
evidence-add-address = A web address
evidence-add-register = A register
evidence-add-conversation = A conversation
evidence-add-not-found = I looked and did not find it
evidence-add-experience = My own experience
evidence-working = Asking the page…
evidence-keep = Keep
evidence-do-not-keep = Do not keep
evidence-put-away = Do not keep this
evidence-draft-heading = Keep these words?
evidence-draft-question = Which question are they for?
evidence-choose-question = Choose a question
evidence-under-heading = Under the heading:
evidence-lane-not-to-screen-readers = People can see these words. Screen readers do not read them out.
evidence-lane-only-to-screen-readers = Only screen readers read these words out. They cannot be seen.
evidence-lane-not-shown = These words are not on show: they stand in a closed part of the page, or only in print.
evidence-lane-now-shown = Everybody meets these words on the page now.
evidence-lane-now-not-to-screen-readers = People can see these words now, but screen readers do not read them out.
evidence-lane-now-only-to-screen-readers = Now only screen readers read these words out. They cannot be seen.
evidence-lane-now-not-shown = These words are not on show now: they stand in a closed part of the page, or only in print.
evidence-note = Your note (optional)
evidence-note-hint = Why these words matter, or what to ask. Please leave out names and anything personal.
evidence-personal = This may name or lead to a person
evidence-personal-hint = If it does, leave it out where you can, or take fewer words. You decide; nothing leaves this device by itself.
evidence-personal-email = There is an e-mail address in it.
evidence-personal-phone = There is what looks like a phone number in it.
evidence-personal-titled-name = There is a name in it, after a title such as Mr, Mrs or Dr.

# Nothing could be taken.
evidence-not-taken-words = No words were taken
evidence-not-taken-picture = No picture was taken
evidence-nothing-nothing-selected = No words are selected. Mark the words on the page with the mouse, a finger or the keyboard, and then try again.
evidence-nothing-field = The selected words stand in a field where somebody typed them, so they are not the page’s own. Select words of the page itself.
evidence-nothing-too-long = That is too much for a quote: at most 5,000 characters. Select the few sentences that matter.
evidence-nothing-unreadable = These words cannot be read from the page. Take a picture of them, or type them.
evidence-behind-log-in = This page may be behind a log-in. Equal Say takes nothing from such pages unless you say that the page is public.
evidence-log-in-page = This is a log-in page. Equal Say takes nothing from it.
evidence-log-in-why = A page behind a log-in can show somebody’s records, and what is kept of it could lead back to you.
evidence-sign-password-field = It shows a field for a password.
evidence-sign-log-out-control = It has a log-out button, so you may be logged in.
evidence-sign-only-log-in = It is a log-in page.
evidence-public = This page is public: take the words
evidence-closed-no-right = Equal Say may not read this page now. Click the Equal Say button in the browser’s toolbar on that page, and then try again.
evidence-closed-no-script = Nothing of ours can run in this page: it is one of the browser’s own, or a document viewer. Take a picture, or type the words.
evidence-closed-moved = The page went on to another address meanwhile. Go back to it and try again.
evidence-unread = Some of the page was not read:
evidence-unread-too-much-text = It has more text than is read; the rest was left out.
evidence-unread-too-many-nodes = It has more parts than are read; the rest was left out.
evidence-unread-foreign-frames = It shows pages of other sites inside it, which are not read.
evidence-unread-canvas = It has words that are drawn as a picture.
evidence-unread-closed-roots = It has parts that are closed to extensions, or may be.
evidence-unread-moved = It went on changing while it was read.
evidence-unread-translated = Your browser shows it in translation, so the words are not the page’s own.

# Filled in by hand.
evidence-field-typed-exact = The words, just as they stand on the page
evidence-hint-typed-exact = Copy them letter by letter, without your own words.
evidence-field-typed-page = The page’s address
evidence-hint-typed-page = What comes after a “?” or “#” is left out.
evidence-field-typed-title = The page’s title (optional)
evidence-field-typed-heading = The heading above the words (optional)
evidence-missing-typed-exact = Type the words that stand on the page
evidence-missing-typed-page = Give the address of the page
evidence-field-document-name = What is the document called?
evidence-field-document-version = Version (optional)
evidence-field-document-date = Date on it (optional)
evidence-field-document-from = Who gave or showed it to you? (optional)
evidence-field-document-access = Can others see it?
evidence-field-document-where = Where in it, and what it says (optional)
evidence-hint-document-where = For example: page 4, under “Who took part”.
evidence-missing-document-name = Give the document’s name
evidence-missing-document-access = Say whether others can see it
evidence-access-have-it = I have it
evidence-access-have-it-hint = I could show it to somebody who asks.
evidence-access-seen-cannot-share = Seen, cannot share
evidence-access-seen-cannot-share-hint = I read it, and may not pass it on or do not have it.
evidence-access-public = It is public
evidence-access-public-hint = Anybody can get it.
evidence-field-address-url = Web address
evidence-hint-address-url = Leave out what comes after a “?” if it may lead back to you.
evidence-field-address-title = What is the page called? (optional)
evidence-field-address-seenOn = When you saw it (optional)
evidence-field-address-says = What it says (optional)
evidence-missing-address-url = Give the web address
evidence-field-register-register = Which register?
evidence-hint-register-register = For example: of medical devices, of companies, of who handles personal data.
evidence-field-register-entry = Which entry? (optional)
evidence-field-register-lookedUpOn = When you looked it up (optional)
evidence-field-register-says = What it says (optional)
evidence-hint-register-says = If there is no entry, say so.
evidence-missing-register-register = Say which register you looked in
evidence-field-conversation-withWhom = Who did you talk with?
evidence-hint-conversation-withWhom = By what they do, not by name: “the vendor’s sales lead”, “a night worker”.
evidence-field-conversation-on = When (optional)
evidence-field-conversation-said = What was said? (optional)
evidence-missing-conversation-withWhom = Say who you talked with, by what they do
evidence-field-not-found-lookedFor = What did you look for?
evidence-hint-not-found-lookedFor = For example: who took part in making it.
evidence-field-not-found-places = Where did you look?
evidence-hint-not-found-places = One place a line: pages, documents, registers.
evidence-field-not-found-on = When you looked (optional)
evidence-missing-not-found-lookedFor = Say what you looked for
evidence-missing-not-found-places = Say where you looked, one place a line
evidence-field-experience-what = What did you meet with yourself?
evidence-hint-experience-what = In your own words. Please leave out names.
evidence-field-experience-when = When? (optional)
evidence-hint-experience-when = As you would say it: “last winter”.
evidence-missing-experience-what = Say what you met with
evidence-problem-too-long = This is too long to keep. Use fewer words.
evidence-problem-too-many = These are more than 30 places. Put some of them on one line.
evidence-problem-not-an-address = Give a web address, such as www.example.org/page
evidence-problem-not-a-day = Give a whole date, or none

# One piece of evidence.
evidence-taken-on = Taken on { $day }
evidence-typed-on = Typed by hand on { $day }
evidence-written-on = Written down on { $day }
evidence-standing-never = Not looked for again yet
evidence-standing-present = On the page, word for word
evidence-standing-changed = Changed on the page
evidence-standing-gone = Not on the page as it is loaded now
evidence-standing-translated = Not looked for: the page was shown in translation
evidence-looked = Last looked at on { $day }.
evidence-gone-hint = It may stand in a part that is loaded later, or be on another page now. What you kept stays as it was.
evidence-translated-hint = The browser showed its own words in place of the page’s. Turn the translation off on the page, and look again.
evidence-history = What { $count } looks found
evidence-history-line = { $day }: { $standing }
evidence-difference = What changed in it
evidence-difference-added = Added:
evidence-difference-removed = Taken out:
evidence-go-to = Go to it on the page
evidence-go-back = Back to where you were
evidence-there-shown = The page shows it now.
evidence-there-closed = It stands in a part of the page that is closed now. Open that part by hand.
evidence-there-covered = It is on the page, but something lies over it. Close what lies over it, such as a cookie notice.
evidence-there-gone = It is not on the page as it is loaded now.
evidence-open-page = Open the page at these words
evidence-picture-no-alt = Nobody has described this picture yet.
evidence-picture-size = { $width } by { $height } pixels, { $size }
evidence-see-picture = See the picture
evidence-see-picture-of = See it: { $name }
evidence-note-yours = Your note:
evidence-note-reviewer = The reviewer’s note:
evidence-note-add = Add a note
evidence-note-change = Change the note
evidence-note-save = Keep the note
evidence-questions =
    { $count ->
        [one] Used for 1 question
       *[other] Used for { $count } questions
    }
evidence-link-question = Use it for another question
evidence-link = Use it there too
evidence-unlink = Not for this question
evidence-unlink-of = Not for { $question }: { $name }
evidence-correct = Correct it
evidence-remove = Remove
evidence-removed = Removed:
evidence-bring-back = Bring it back
evidence-remove-ask = Remove it for good? Nothing can bring it back.
evidence-remove-for-good = Remove it for good
evidence-remove-not = Leave it
evidence-remove-elsewhere = To remove it for good, go on in a tab, where the page cannot reach.
evidence-conflict = This was changed in another window
evidence-conflict-here = Here:
evidence-conflict-there = There:
evidence-conflict-no-note = No note.
evidence-loose = Evidence for no question
evidence-loose-hint = It is kept. You can use it for a question that is asked now.

# The page beside.
evidence-page-never =
    { $count ->
        [one] You took 1 quote from this page. It has not been looked for since.
       *[other] You took { $count } quotes from this page. They have not been looked for since.
    }
evidence-page-same =
    { $count ->
        [one] Your quote is still on this page, word for word.
       *[other] Your { $count } quotes are still on this page, word for word.
    }
evidence-page-changed = The page has changed since you reviewed it
evidence-page-other-text = Something else on this page has changed
evidence-page-other-text-hint =
    { $count ->
        [one] Your quote is still there, word for word. Other words of the page are not what they were.
       *[other] Your { $count } quotes are still there, word for word. Other words of the page are not what they were.
    }
evidence-page-translated = Your browser shows this page in translation
evidence-page-translated-hint = Your quotes are in the page’s own words, so the others could not be looked for. Turn the translation off on the page, and look again.
evidence-page-found = Of your quotes: { $found }. Looked at on { $day }.
evidence-page-count-present = { $count } on the page, word for word
evidence-page-count-changed = { $count } changed
evidence-page-count-gone = { $count } not on the page as it is loaded now
evidence-page-count-translated = { $count } not looked for
evidence-page-see =
    { $count ->
        [one] See it
       *[other] See them
    }
evidence-to-question = Go to the question: { $question }
evidence-look-again = Look again
evidence-looking = Looking on the page…
evidence-paint = Show my quotes on the page
evidence-paint-warning = The page itself could read which words are lit.
evidence-lit =
    { $count ->
        [0] No quote of yours is on the page to be shown.
        [one] 1 quote is lit on the page.
       *[other] { $count } quotes are lit on the page.
    }
evidence-lit-unsupported = This browser cannot light words without changing the page. You can still go to each quote.

# All evidence of a product.
evidence-product-heading = All evidence of
evidence-product-none = No evidence is kept for this product yet. Open a review to add some.
evidence-pages-heading = Pages to open again
evidence-pages-how = Equal Say looks at a page only when you are on it. Open a page, then click the Equal Say button in the browser’s toolbar there: your quotes are looked for at once. The page that was not looked at for longest comes first.
evidence-page-not-looked = Not every quote of it was looked for again yet.
evidence-page-local = This is a file on a device. Open it from there.
evidence-open-to-check = Open this page at the first quote
evidence-page-quotes =
    { $count ->
        [one] 1 quote
       *[other] { $count } quotes
    }
evidence-quotes-never = { $count } not looked for yet
evidence-quotes-gone = { $count } not on the page as it was loaded last
evidence-quotes-changed = { $count } changed
evidence-quotes-present = { $count } on the page, word for word
evidence-kinds-picture = Pictures
evidence-kinds-document = Documents
evidence-kinds-address = Web addresses
evidence-kinds-register = Registers
evidence-kinds-conversation = Conversations
evidence-kinds-not-found = Looked for, and not found
evidence-kinds-experience = Own experience
evidence-for = For:
evidence-for-none = For no question.
