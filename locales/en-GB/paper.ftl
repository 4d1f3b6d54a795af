# Reviews on paper: a blank form to print, and the screen that types filled-in sheets.

# What to print.
paper-heading = A form to print
paper-lead = Print a blank form, hand it out, and type the sheets in afterwards. Nothing on it asks who somebody is.
paper-depth = How many questions
paper-audience = Whose words
paper-audience-commissioner = For commissioners
paper-audience-charity = For charities
paper-audience-worker = For care workers
paper-audience-person = For people who draw on care, and family carers
paper-audience-easy-read = Easy Read
paper-audience-easy-read-hint = Not yet checked by people with learning disabilities.
paper-layout = How it lies on the paper
paper-layout-a4 = A4, compact
paper-layout-a4-hint = A list with five boxes for each question.
paper-layout-large = Large print
paper-layout-large-hint = One column, in letters of 18 points or more.
paper-layout-cards = Cards
paper-layout-cards-hint = One question on a card, four on a sheet of A4, to cut.
paper-product-name = Product’s name (optional)
paper-product-name-hint = Printed on the form. Leave it empty for a line to write it on.
paper-print = Print
paper-print-hint = Your browser shows what will be printed. Choose A4 paper.
paper-type = Type in filled sheets
paper-preview = What will be printed

# On the form.
paper-form-title = Your view of a care technology product
paper-form-product = Product
paper-form-date = Date
paper-form-sheet-number = Sheet number
paper-form-checklist = { $name }, version { $version }, { $hash }
paper-form-code = Form { $code }
paper-form-draft = Draft, not yet co-produced.
paper-form-no-names = Please do not write your name, anybody else’s name, or anything about health.
paper-form-what-happens = Somebody types this sheet into a browser on their own computer. Nothing is sent to the maker of the product. You can ask for the sheet back, or for it to be destroyed.
paper-form-how = Tick one box for each question. Leave a question empty if you do not want to answer it.
paper-form-how-easy = Tick one box. You can leave a question out.
paper-form-role = Who are you?
paper-form-lived = How do you know it?
paper-form-lived-uses-it = I use it, or live with it
paper-form-lived-has-seen-it = I have seen it working
paper-form-lived-read-about-it = I have only read about it
paper-form-easy-lived-uses-it = I use it
paper-form-easy-lived-has-seen-it = I have seen it
paper-form-easy-lived-read-about-it = I have only been told about it
paper-form-questions = Questions
paper-form-must-have = Must-have
paper-form-note = Why, or anything to add
paper-form-about-you = About you
paper-form-card = Card { $number } of { $count }
paper-form-this-tool = this tool
paper-form-easy-not-checked = Easy Read. Not yet checked by people with learning disabilities.
paper-form-answer-yes = Yes
paper-form-answer-partly = Partly
paper-form-answer-no = No
paper-form-answer-not-enough-information = I cannot tell
paper-form-answer-does-not-apply = Does not apply
paper-form-easy-yes = Yes
paper-form-easy-partly = A bit
paper-form-easy-no = No
paper-form-easy-not-enough-information = Not sure
paper-form-easy-does-not-apply = Not about me

# Typing sheets in.
paper-typing-start-heading = Type in filled sheets
paper-typing-start-lead = Each sheet becomes a review of its own. Type what the paper says, also where you see it another way.
paper-typing-code = Code of the form (optional)
paper-typing-code-hint = It stands on every page after the word “Form”, such as WW-1a2b3c4d. It chooses the two below.
paper-typing-code-wrong = That is no code of a form. Choose the two below instead.
paper-typing-code-other = This form was printed from a checklist that is not known here ({ $hash }). Its questions may have other words or numbers. Update Equal Say, or bring in the file of the checklist it was printed from.
paper-typing-earlier = This form was printed from version { $version } of its checklist. Its sheets are typed with that version.
paper-typing-begin = Begin typing
paper-typing-heading = Sheet { $number }
paper-sheet-title = Sheet { $number }
paper-typing-form = Form { $code }
paper-typing-finished =
    { $count ->
        [0] No sheet finished yet
        [one] 1 sheet finished
       *[other] { $count } sheets finished
    }
paper-typing-keys = Keys 1 to 5 answer. 0 or space: no answer. Backspace: one back. N: note. End: to where you were.
paper-typing-role = Who filled it in?
paper-typing-lived = How do they know it?
paper-typing-question = { $number } of { $count }: { $label }
paper-typing-end = All typed
paper-typing-end-lead = Look the list over. To put a mistake right, choose its line and type it again.
paper-typing-blank = No answer
paper-typing-not-said = Not said
paper-typing-back = One back
paper-typing-end-key = To where I was
paper-typing-note = Note on question { $number }
paper-typing-reason = Why question { $number } does not apply
paper-typing-note-button = Note
paper-typing-note-hint = Leave out names. Enter closes the note.
paper-typing-note-done = Note is done
paper-typing-list = What was typed
paper-typing-line = { $label }: { $value }
paper-typing-line-role = Who
paper-typing-line-lived = How they know it
paper-typing-line-note = { $label }: { $value }, with a note
paper-typing-line-question = { $number }. { $label }
paper-typing-line-open = not typed yet
paper-typing-did = { $label }: { $value }. Next: { $next }
paper-typing-refused = That key does nothing here.
paper-typing-save = Save sheet
paper-typing-next = Save, and next sheet of the same product
paper-typing-discard = Throw this sheet away
paper-typing-discard-heading = Throw this sheet away?
paper-typing-discard-what = What was typed of sheet { $number } goes to the bin. You can bring it back from there.
paper-typing-discard-keep = Keep it
paper-typing-saved = Sheet { $number } is saved.
paper-typing-failed = This sheet is not saved
paper-typing-leave = Done with typing
