# The report for the file: what stands in it, on screen, in the HTML and Word files and on paper.

report-title = Report for the file
report-footer = Equal Say report · checklist { $versions } · data SHA-256 { $hash }
report-print-title = Checklist { $versions } · data SHA-256 { $hash }
report-contents = Contents
report-skip = Skip to the report
report-page = Page{" "}
report-page-of = {" "}of{" "}
report-time = { $time } UTC
report-from-to = { $from } to { $to }
report-version = version { $version }, { $language }
report-not-said = Not said
report-redacted = Taken out. Reason:
report-withheld = The words of this role are not in this report. Only the role is given.
report-review-of = Review { $number }, { $role }
report-of-review = Review { $number }: { $what }

# The first page.
report-vendor-not-asked = The vendor has not been asked.
report-vendor-asked =
    { $times ->
        [one] The vendor was asked { $count ->
            [one] { $count } question
           *[other] { $count } questions
        } on { $day } and has not replied.
       *[more] The vendor was asked { $count ->
            [one] { $count } question
           *[other] { $count } questions
        }, first on { $firstDay } and last on { $day }, and has not replied.
    }
report-vendor-replied =
    { $asked ->
        [before] The vendor was asked on { $askedDay } and replied, last on { $day }: { $answered } of { $of } questions.
        [since] The vendor replied, last on { $day }: { $answered } of { $of } questions. It was asked again on { $askedDay } and has not replied since.
       *[no] The vendor replied, last on { $day }: { $answered } of { $of } questions.
    }{" "}{ $replies ->
        [here] Its replies are in this report.
        [elsewhere] Its replies are in the report for the file.
       *[left-out] Its replies are in a part that was left out of this report.
    }
report-product = Product
report-product-version = Version or module
report-vendor = Vendor
report-review-after = Review after
report-review-after-none = No day is set
report-reviews = Reviews
report-reviews-count =
    { $count ->
        [0] None
        [one] { $count } review, which stands for itself
       *[other] { $count } reviews, each of which stands for itself
    }
report-answered-between = Answered
report-checklist = Checklist
report-made-on = Report made on
report-data-hash = SHA-256 of the data file
report-data-too-large = The data is too large for one file of JSON, so no hash is printed
report-data-hint =
    { $bytes ->
        [one] The data file that belongs to this report has { $bytes } byte. “Check a file” in Equal Say, or any program that works out SHA-256, shows whether a copy of it is the same file. The hash does not prove a date.
       *[other] The data file that belongs to this report has { $bytes } bytes. “Check a file” in Equal Say, or any program that works out SHA-256, shows whether a copy of it is the same file. The hash does not prove a date.
    }
report-left-out =
    { $count ->
        [one] { $count } review was made with a checklist that is not known here. It is in the data file and in no part of this report.
       *[other] { $count } reviews were made with checklists that are not known here. They are in the data file and in no part of this report.
    }

# Sections.
report-section-identity = What was reviewed
report-section-method = How it was reviewed
report-section-result = What was found, review by review
report-section-differences = Where reviews differ
report-section-answers = Every answer, with its evidence
report-section-log = How answers changed
report-section-gaps = Questions to the vendor
report-section-actions = Actions and contract terms
report-section-duties = Duties
report-section-sign-off = Sign-off
report-section-limits = What this report cannot say

# What was reviewed.
report-legal-name = Vendor’s legal name
report-company-number = Company number
report-uses = What it does
report-fact-ai = Uses AI
report-fact-care = Touches somebody’s care
report-fact-records = Records sound, pictures or movement
report-fact-yes = Yes
report-fact-no = No
report-fact-not-sure = Not sure; asked as if yes
report-setting = Setting
report-people = People it is for
report-decision = Decision this informs
report-reference = Procurement or contract reference
report-pages-of-product = Pages of the product that reviews were opened on:

# How it was reviewed.
report-checklist-id = Checklist’s id
report-checklist-hash = SHA-256 of the checklist
report-checklist-status = Its status
report-who = Who reviewed it
report-names-in = Names of reviews are in this report. Check before it is released.
report-names-out = Reviewers are given by role. Names are left out.
report-private-note = For care workers, people who draw on care and family carers only months are given, and neither a name nor a kind of setting.
report-reviews-caption = Reviews, by role
report-column-review = Review
report-column-depth = Kind of review
report-column-answered = Answered
report-column-checklist = Checklist version
report-interest-yes = Declared
report-interest-of = Review { $number }, { $role }, declares a link with the vendor:
report-nothing-answered = Nothing answered yet
report-meeting-of = Meeting { $number }
report-meeting-line =
    { $people ->
        [one] Meeting { $number }, { $day }: { $people } person.
       *[other] Meeting { $number }, { $day }: { $people } people.
    }
report-meeting-voices = Its voices: { $reviews }.
report-pages = Pages read
report-pages-none = No page was kept as read. Quotes and pictures would name theirs here.
report-pages-caption = Pages that quotes and pictures were taken from
report-column-address = Address
report-column-title = Title
report-column-read = Read
report-column-text-hash = SHA-256 of its text
report-column-unread = Not read
report-no-hash = none
report-unread-none = All was read
report-unread-too-much-text = It had more text than is read
report-unread-too-many-nodes = It had more parts than are read
report-unread-foreign-frames = Frames from elsewhere
report-unread-canvas = Text that is drawn as a picture
report-unread-closed-roots = Closed parts
report-unread-moved = It changed while it was read
report-unread-translated = It was shown in translation
report-documents = Documents seen
report-documents-none = No document was noted as seen.
report-documents-caption = Documents that reviewers say they saw
report-month-only = Of private roles only the month is given. The line shows it at the first of the month.
report-day-review = { $name }: begun
report-day-meeting = Meeting { $number }
report-day-asked = Questions sent to the vendor, from { $name }
report-day-asked-of-all = Questions sent to all vendors, in the exercise { $exercise }
report-day-reply = A reply from the vendor
report-day-gone = A quote was looked for and is gone from its page
report-day-next-review = Review again after this day

# What was found.
report-result-hint = Each review stands for itself. There is no total, no average and no order of merit, and none can be worked out fairly from these numbers.
report-quick = This is a quick review. It gives no outcome, and looks at a small part of the checklist.
report-must-haves-caption = Must-haves of review { $number }
report-column-must-have = Must-have
report-column-why = Why
report-reason-with-answer = The reason stands with the answer.
report-ladder-reason = { $group }: why a level was set by hand:
report-one-thing = What one thing should change?
report-differ-none = No question shows evidence and experience, or roles, that differ, and there are no views of the few.
report-spread-caption = Every question, by role
report-column-question = Question
report-too-few = Fewer than 5 answers in some roles. Do not publish these numbers role by role.

# Every answer.
report-answers-none = There is no answer yet.
report-must-have = must-have
report-wording = As it was asked:
report-wording-commissioner = As commissioners and providers were asked:
report-wording-charity = As charity reviewers were asked:
report-wording-worker = As care workers were asked:
report-wording-person = As people and family carers were asked:
report-no-answer-from = No answer: { $names }.
report-reason = Reason:
report-note = Note:
report-helper-note = Note by somebody who helped:
report-lived = From lived experience.
report-strength = Evidence: { $name }.
report-no-evidence = Nothing is attached.
report-answered-on = Answered { $day }.
report-changed-times =
    { $count ->
        [one] Changed { $count } time; see the log.
       *[other] Changed { $count } times; see the log.
    }
report-other-language = Read in { $language }.
report-answer-not-counted = { $answer } (not counted: the question does not apply)
report-agreed = Agreed: { $answer }.
report-vendor-replied-on = Vendor’s reply, { $day }:
report-loose = Evidence kept for no question of this report
report-evidence-name = Evidence { $number }, { $kind }.
report-evidence-taken = Kept { $when }.
report-evidence-above = { $name } Given in full under “{ $label }”.
report-evidence-note = Reviewer’s note on it:
report-under-heading = Under the heading:
report-found-by-selected = Selected on the page by hand.
report-found-by-typed = Typed by hand.
report-found-by-finder = Offered by the finder.
report-read-in-context = The reviewer says it was read in its context.
report-not-read-in-context = It was not marked as read in its context.
report-quote-not-looked = It was not looked for again.
report-quote-present = Still there word for word, { $when }.
report-quote-changed = In other words when it was looked for again, { $when }:
report-quote-gone = Gone from its page when it was looked for again, { $when }.
report-quote-now = As it stood then
report-picture-no-alt = Picture that nobody has described
report-picture-not-here = The picture itself is not in this report:
report-picture-blacked-out =
    { $count ->
        [one] { $count } part was blacked out before it was kept.
       *[other] { $count } parts were blacked out before it was kept.
    }
report-picture-hash = SHA-256 of the picture:
report-field-document-name = Document
report-field-document-version = Version
report-field-document-date = Date on it
report-field-document-from = From whom
report-field-document-access = Who can see it
report-field-document-where = Where in it, and what it says
report-field-address-url = Web address
report-field-address-title = Page
report-field-address-seenOn = Seen on
report-field-address-says = What it says
report-field-register-register = Register
report-field-register-entry = Entry
report-field-register-lookedUpOn = Looked up on
report-field-register-says = What it says
report-field-conversation-withWhom = Talked with
report-field-conversation-on = On
report-field-conversation-said = What was said
report-field-not-found-lookedFor = Looked for, and not found
report-field-not-found-places = Where it was looked for
report-field-not-found-on = On
report-field-experience-what = Own experience
report-field-experience-when = When

# The log.
report-log-hint = One line for each visit that changed an answer. Lines are only ever added. Notes are logged as changed, without their words.
report-log-none = No change is in the log.
report-log-caption = Changes to answers: { $name }
report-log-nothing = nothing
report-log-note-changed = A note was changed.
report-column-number = No.
report-column-when = When
report-column-from = From
report-column-to = To

# Questions to the vendor.
report-gaps-hint = A question is asked where the answer was no, partly or not enough information, or where only the vendor’s word stands behind a yes.
report-gaps-none = There is nothing to ask.
report-gaps-all-asked = There is nothing to ask beside these.
report-gaps-open = Not asked yet
report-gaps-asked = Asked of the vendor
report-asked-from = Asked on { $day } as question { $number }, from { $name }.
report-asked-added = It went on:
report-asked-of-all = Asked on { $day } as question { $number }, the same of all vendors, in the exercise
report-gap-number = Question { $number }.
report-gap-not-enough-information = Not enough information was found.
report-gap-partly = The answer was partly.
report-gap-no = The answer was no.
report-gap-claimed-only = Only the vendor’s word stands behind the yes.
report-reply-room = Vendor’s reply, and its date:

# Actions, terms, duties, sign-off.
report-owners-out = Owners are left out.
report-conditions = Conditions before award
report-actions = Other actions
report-terms = Contract terms
report-none-written = None is written down.
report-owner = Owner:
report-due = Due { $day }.
report-done = done
report-not-done = not done yet
report-ticked = ticked
report-not-ticked = not ticked
report-term-ai-changes = Notice before the AI in it changes
report-term-incident-duty = A duty to report incidents
report-term-exit-and-export = Exit, and export of data
report-term-no-training-on-data = No training on our data
report-term-audit-right = A right to audit
report-term-joint-review = Joint review with people and care workers
report-term-share-of-savings = A fair share of savings
report-duties-hint = Each is for the organisation to do. The report only says what it was told.
report-duties-caption = Duties, and how far they are
report-column-duty = Duty
report-column-state = How far it is
report-duty-dpia = Data protection impact assessment (DPIA)
report-duty-equality-impact = Equality impact assessment
report-duty-atrs = Algorithmic Transparency Recording Standard (ATRS) record
report-duty-dtac = Digital Technology Assessment Criteria (DTAC)
report-duty-dcb0160 = Clinical risk management (DCB0160)
report-duty-social-value = Social value
report-duty-human-rights = Human rights
report-duty-state-started = Started
report-duty-state-done = Done
report-duty-state-not-needed = Not needed
report-duty-not-said = Nothing said
report-sign-off-hint = Signing says that the report was read, not that the product is approved.
report-sign-prepared = Prepared by
report-sign-decided = Decided by
report-sign-name = Name:
report-sign-post = Post:
report-sign-signature = Signature:
report-sign-date = Date:

# What the report cannot say.
report-limit-record = This is a record of what reviewers could find and say. It is not a certificate, legal advice or a test of the product.
report-limit-website = A website is not tender evidence. Score only what the tender documents said would be scored, and give every bidder the same questions.
report-limit-draft = The checklist is a draft. Questions and answers may mean something else in a later version.
report-limit-few = A few reviews speak for those who made them, not for everybody in their role.
report-limit-no-score = There is no total, rank or grade, and none may be added: strength in one theme can hide failure in another.
report-limit-hash = The hash shows whether a data file is the same, byte for byte. It does not prove who made it, or when.
report-limit-personal = Check for personal details before it is released. What was taken out is marked where it stood, but the data file still has it.

# The one-page summary.
report-summary-title = Summary for a team meeting
report-summary-lead =
    { $count ->
        [one] What { $count } review of this product says, on { $day }.
       *[other] What { $count } reviews of this product say, on { $day }.
    }
report-summary-role = { $count } × { $role }
report-summary-who = Who looked: { $roles }.
report-summary-not-met =
    { $count ->
        [one] { $count } must-have is not met:
       *[other] { $count } must-haves are not met:
    }
report-summary-not-known =
    { $count ->
        [one] { $count } must-have is open: not known, partly, or only the vendor’s word.
       *[other] { $count } must-haves are open: not known, partly, or only the vendor’s word.
    }
report-summary-met =
    { $count ->
        [one] { $count } must-have is met, and something stands behind it:
       *[other] { $count } must-haves are met, and something stands behind them:
    }
report-summary-short-not-met =
    { $count ->
        [one] { $count } must-have is not met
       *[other] { $count } must-haves are not met
    }
report-summary-short-not-known =
    { $count ->
        [one] { $count } must-have is open (not known, partly, or only the vendor’s word)
       *[other] { $count } must-haves are open (not known, partly, or only the vendor’s word)
    }
report-summary-short-met =
    { $count ->
        [one] { $count } must-have is met, and something stands behind it
       *[other] { $count } must-haves are met, and something stands behind them
    }
report-summary-and-more = … and { $count } more
report-summary-more =
    { $count ->
        [one] { $count } more review is in the report.
       *[other] { $count } more reviews are in the report.
    }
report-summary-ask = What we want to know from the vendor
report-summary-next = We mean to look at it again after { $day }.
