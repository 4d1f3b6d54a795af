# The screen where the report for the file is put together.

report-screen-heading = Report for the file
report-screen-back = Back to the product
report-screen-lead = The report stands by itself: it opens in any browser, for years, without Equal Say. Nothing is sent anywhere.
report-screen-preview = How it looks
report-screen-save = Save or print
report-screen-save-html = Save as a web page (.html)
report-screen-save-html-hint = To keep in the procurement or audit file. One file with everything in it; it works with screen readers and prints well.
report-screen-save-docx = Save for Word (.docx)
report-screen-save-docx-hint = To add to, or to put into another document. Pictures of charts have their numbers in a table.
report-screen-save-summary = Save the one-page summary (.html)
report-screen-save-summary-hint = Plain words to take to a team meeting.
report-screen-save-data = Save the data file (.json)
report-screen-save-data-hint = All that is recorded of this product, word for word, also what is taken out of the report. The report prints its SHA-256. Keep both together. A letter to all vendors is in its exercise’s own file.
report-screen-print = Print, or save as PDF
report-screen-print-hint = Opens the browser’s own print window. Choose “Save as PDF” there for a PDF with headings and links.
report-screen-private-names = Care workers, people who draw on care or family carers have a part in this. The files’ names tell nothing of the product.
report-screen-name-html = report
report-screen-name-docx = report
report-screen-name-summary = summary
report-screen-name-data = data
report-screen-working = Making the file…
report-screen-done = Saved in your downloads:
report-screen-failed-unsaved-notes = What you typed is not saved yet, so the report would not match its data file. See below.
report-screen-failed-too-large = The data has more than one .json file may hold. Export the product from the list of products instead: it then comes as .jsonl.
report-screen-failed-unmade = The file could not be made. Reload this page and try again. What was marked Saved is safe.

# What goes in.
report-screen-choices = Choose what goes in
report-screen-sections = Sections
report-screen-sections-hint = The first page and what the report cannot say are always in it.
report-screen-personal = Names and words
report-screen-personal-hint = A report in a public body’s file may be released to anybody who asks.
report-screen-names = Names of reviews, and owners of actions
report-screen-names-hint = Never of care workers, people who draw on care or family carers.
report-screen-privateWords = The words of care workers, people who draw on care and family carers
report-screen-privateWords-hint = Their notes, reasons and evidence, with their role alone; what they quote of the vendor is always in. Somebody who knows the service may know who wrote them. Ask them first.

# What is added.
report-screen-notes = Fill in what the report is about, actions, contract terms and duties
report-screen-notes-hint = It is kept with the product and saved as you type.
report-screen-saving = Saving…
report-screen-saved = Saved
report-screen-not-saved = Not saved
report-screen-try-again = Try again
report-screen-conflict = Another window changed the same notes
report-screen-mine = Here:
report-screen-theirs = There:
report-screen-keep-mine = Keep what is here
report-screen-take-theirs = Take what is there
report-screen-field-legalName = Vendor’s legal name
report-screen-field-companyNumber = Company number
report-screen-field-setting = Setting it is to be used in
report-screen-field-people = People it is for
report-screen-field-decision = What decision does this inform?
report-screen-field-reference = Procurement or contract reference
report-screen-field-actions = Actions
report-screen-field-terms = Contract terms
report-screen-field-duties = Duties
report-screen-field-redactions = Words taken out
report-screen-actions = Actions and conditions
report-screen-actions-full = { $count } actions are as many as a report holds.
report-screen-action-new = Something to be done
report-screen-action-add = Add
report-screen-action-condition = A condition before award
report-screen-action-done = Done
report-screen-action-owner = Owner: a name or a post
report-screen-action-due = Due on
report-screen-action-remove = Remove
report-screen-action-remove-of = Remove: { $text }
report-screen-term-owner = Who holds to it: { $term }
report-screen-duty-why = What was done, or why it is not needed: { $duty }

# Taking words out.
report-screen-redactions =
    { $count ->
        [0] Take words out of the report
        [one] Take words out of the report ({ $count } taken out)
       *[other] Take words out of the report ({ $count } taken out)
    }
report-screen-redactions-count =
    { $count ->
        [one] { $count } taken out
       *[other] { $count } taken out
    }
report-screen-redactions-hint = The reason stands where the words stood. The words stay in the review and in the data file: to take them away for good, change the review.
report-screen-redactions-named =
    { $count ->
        [one] { $count } place holds a name that is left out of the rest of the report. It stands first in this list.
       *[other] { $count } places hold a name that is left out of the rest of the report. They stand first in this list.
    }
report-screen-redactions-holds = Holds the name:
report-screen-redactions-find = Find words in notes, reasons, evidence, letters and replies
report-screen-redactions-found = Showing { $shown } of { $of }
report-screen-redact = Take out
report-screen-redact-of = Take out: { $where }
report-screen-redact-why = Reason
report-screen-put-back = Put back
report-screen-put-back-of = Put back: { $where }
report-screen-place-note = note
report-screen-place-helper-note = note by somebody who helped
report-screen-place-reason = reason
report-screen-place-interests = link with the vendor
report-screen-place-one-thing = what one thing should change
report-screen-place-ladder = why a level was set by hand
report-screen-place-evidence = evidence
report-screen-place-evidence-note = note on evidence
report-screen-place-reply = vendor’s reply
report-screen-place-agreed = what a meeting agreed
report-screen-place-asked = question as it was sent to the vendor
