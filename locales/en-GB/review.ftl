# The review: the overlay, the side panel and the review in a tab.

loading = Opening the review…
failed-heading = The review cannot be shown
no-page-heading = Which page?
no-page-explain = Click the Equal Say button, or choose “Review beside the page” from the page’s menu, to review the page in this tab.
unknown-checklist = This review was made with checklist version { $version }, which is not known here. Its answers are kept and can be exported. To go on with it, update Equal Say, or bring in the file of the checklist it was made with.

# Who is reviewing.
welcome-heading = Who is reviewing?
welcome-what = Equal Say lays a checklist over a care technology vendor’s page: was this made with the people who give and draw on care, is it fair, safe and open, and does it make care better rather than only cheaper?
welcome-local = Everything you answer stays on this device. It leaves only as files that you export.
welcome-role = I am a…
welcome-role-missing = Choose the one that fits best
welcome-lived = How do you know the products you review?
welcome-interests = Any link with a vendor (optional)
welcome-interests-hint = For example: I work for one, or I was paid to test a product.
welcome-surface = Where should reviews open?
welcome-go-on = Save and go on
surface-page = Over the vendor’s page
surface-page-hint = You see the page and the questions together. The page can notice that something lies over it, not what you answer.
surface-private = In a tab of their own
surface-private-hint = Nothing is put in the vendor’s page.

# Which product.
which-product-heading = Which product is this?
known-products-heading = You have reviewed these here before
known-products-hint = Several products can share one website, so we ask.
known-product-choose = It is { $name }
another-product-heading = Or another product
product-name = Product’s name
product-name-missing = Type the product’s name
product-vendor = Vendor
product-version = Version or module (optional)
product-version-hint = If the vendor names one.
use-types-legend = What does it do?
use-types-hint = Tick all that fit. It decides which questions apply.
fact-yes = Yes
fact-no = No
fact-not-sure = Not sure (asked as if yes)
review-start = Start the review
depth-legend = How much do you want to answer?
depth-hint = You can stop at any time, and answer more later without being asked again. The times are what we aim at; nobody has measured them yet.
depth-full-hint = Every question that applies, up to 50. About an hour, and more if you look for evidence.
depth-must-haves-hint = The 16 must-haves, fewer if some do not apply. About 20 minutes.
depth-quick-worker-hint = 10 questions, one at a time, in a care worker’s words. About 5 minutes.
depth-quick-person-hint = 10 questions, one at a time, in plain words or Easy Read. About 5 minutes.
product-edit = Correct the product
product-edit-heading = Correct the product
product-edit-hint = This changes the product for all its reviews here. Answers to questions that no longer apply are kept, but not counted.
product-save = Save
product-changed-elsewhere = Another window changed this product to “{ $name }” meanwhile. Close this form and open it again to see the change.
vendor-not-said = Vendor not said
claims-summary = What the page says of itself
claims-hint = These are the vendor’s claims. Nobody has checked them.
claims-title = Page title
claims-heading = Heading
claims-products = Products named
claims-vendors = Organisations named
claims-site = Site
claims-description = Description
claims-canonical = Address the page gives itself
page-do-not-keep = Keep nothing of this page
page-not-kept = Nothing of this page is kept, not even its address. Type the product’s name.
page-not-kept-log-in = This page is a log-in page, so nothing of it is kept, not even its address. Type the product’s name.

# A page that may show somebody's account.
sensitive-heading = Is this page public?
sensitive-password-field = It shows a field for a password.
sensitive-log-out-control = It has a log-out button, so you may be logged in.
sensitive-only-log-in = It is a log-in page.
sensitive-unseen = Equal Say has not looked into the page, so it cannot tell.
sensitive-explain = A page behind a log-in can show somebody’s records. Equal Say keeps nothing of such pages. You can still review the product by typing its name.
sensitive-public = It is a public page of the vendor
sensitive-private = It is not public, or I am not sure

# The review.
review-progress = { $answered } of { $asked } answered
review-left =
    { $minutes ->
        [one] About 1 minute left at your pace
       *[other] About { $minutes } minutes left at your pace
    }
must-have = Must-have
saving = Saving…
saved = Saved
not-saved = Not saved
try-again = Try again
saving-idle = { "" }
saving-saving = Saving…
saving-saved = All saved
saving-failed = Not saved
saving-conflict = Needs your choice
reasons-missing =
    { $count ->
        [one] One must-have marked “does not apply” still needs its reason.
       *[other] { $count } must-haves marked “does not apply” still need their reasons.
    }
filter-legend = Show
filter-all = By theme
filter-unanswered = Unanswered
filter-must-haves = Must-haves
filter-heading-unanswered =
    { $count ->
        [one] One question without an answer
       *[other] { $count } questions without an answer
    }
filter-heading-must-haves =
    { $count ->
        [one] One must-have
       *[other] { $count } must-haves
    }
filter-empty-all = No question of this theme applies to this product.
filter-empty-unanswered = Every question that applies has an answer.
filter-empty-must-haves = No must-have applies to this product.
filter-leave = Back to the themes
contents-summary = All questions and progress
theme-progress = { $answered } of { $asked }
is-answered = (answered)
is-open = (no answer yet)
not-asked =
    { $count ->
        [one] One question does not apply to this product and is not asked.
       *[other] { $count } questions do not apply to this product and are not asked.
    }
theme-position = Theme { $position } of { $count }
theme-previous = Back: { $theme }
theme-next = Next: { $theme }
all-answered = Every question that applies has an answer. You can change any of them at any time.
show-open =
    { $count ->
        [one] Show the one question without an answer
       *[other] Show the { $count } questions without an answer
    }
help-summary = Why it matters, and what to look for
help-why = Why it matters
help-evidence = What good evidence looks like
help-ask = What to ask the vendor
help-term = “{ $term }” in plain words
help-sources = Where this question comes from
help-source = { $title }, { $publisher }
help-source-year = { $title }, { $publisher }, { $year }
help-source-not-confirmed = (seen second-hand: not confirmed)
about-product = About the product: what the vendor made, does or says.
about-use-here = About how it is used where you are. Another place may use the same product differently.
about-both = About the product and how it is used where you are.
backing-summary =
    { $strength ->
        [0] What stands behind it: nothing yet
        [1] What stands behind it: the vendor’s word
        [2] What stands behind it: shown
        [3] What stands behind it: checked
       *[not-judged] What stands behind this answer?
    }
backing-claimed-tag = Claimed
backing-lived-tag = Lived
backing-legend = How strong is the evidence?
backing-hint = This is kept apart from the answer. A yes with no more than the vendor’s words reads “claimed”.
backing-0 = Nothing
backing-0-hint = There is no evidence for this answer.
backing-1 = Claimed
backing-1-hint = The vendor’s own words, or a badge with nothing behind it.
backing-2 = Shown
backing-2-hint = I saw a document or a detail that can be checked.
backing-3 = Checked
backing-3-hint = An outside source says so: a register, an independent study, a regulator, another customer.
backing-not-judged = Not judged yet
backing-not-judged-hint = You can come back to this.
backing-lived-legend = Do you know it from your own life or work?
backing-lived-hint = Lived experience stands beside the evidence. It is neither above nor below it.
backing-lived = I use it, or live or work with it
basis-label = What does this “no” rest on?
basis-hint = You have only read about this product. A page that does not say something is not a “no”.
basis-not-enough = Change to “not enough information”
basis-not-enough-of = Change to “not enough information”: { $label }
helper-note-label = The helper adds
helper-note-hint = In the helper’s own words, kept apart from the answer.
decline = I do not want to answer
declined = You do not want to answer this. It is counted as not answered.
declined-undo = Answer it after all
put-back-hint = They are left out because of what the product is said to do. You can put back any that fit.
put-back = Put back
put-back-undo = Leave this question out again
is-declined = (you do not want to answer)
part-depth = Ask more or fewer questions
part-letter = Ask the vendor
part-questions = Back to the questions
part-newer = Begin again with the newer checklist
letter-in-tab = The letter is in a tab of its own, where it can be copied, printed and saved.
judge-summary = Who led it, and a level set by hand
newer-heading = Begin again with the newer checklist
newer-explain = This review was made with checklist version { $version }, and stays as it is, with the words it was asked in. You can begin a new review beside it.
newer-version = The checklist is now version { $version }.
newer-carried =
    { $count ->
        [0] No answer carries over.
        [one] One answer carries over: its question means and reads the same. It counts as given today.
       *[other] { $count } answers carry over: their questions mean and read the same. They count as given today.
    }
newer-again =
    { $count ->
        [one] One question is asked again
       *[other] { $count } questions are asked again
    }
newer-gone =
    { $count ->
        [one] One question is not asked any more
       *[other] { $count } questions are not asked any more
    }
newer-why-new = new
newer-why-reworded = in other words now
newer-why-other-language = in another language now
newer-why-about-changed = about something else now: the product, or its use in one place
newer-why-meaning-changed = means something else now
newer-begin = Begin the new review
newer-working = Copying the answers…
note-show = Show your note
note-add = Add a note
note-add-to = Add a note to { $label }
note-label = Note (optional)
note-hint = Please leave out names and anything personal.
reason-label = Why does it not apply?
reason-hint = This is a must-have. Until a reason is given it counts as not known.
reason-missing = Give a reason
answer-clear = Take the answer back
answer-clear-of = Take the answer back: { $label }
answer-none = no answer
answer-with-reason = { $value }, because “{ $reason }”
answer-with-note = { $value }, with the note “{ $note }”
conflict-heading = This question was changed in another window
conflict-here = Here: { $answer }
conflict-there = There: { $answer }
conflict-keep-mine = Keep what is here
conflict-take-theirs = Take the other
undo-step = Undo: { $label } ({ $value })
redo-step = Redo: { $label } ({ $value })
undone = Undone: { $label }

# The page moved, or took something away.
moved-heading = The page has changed
moved-known = This page belongs to { $name }.
moved-unknown = You are now at another address of this site.
moved-stay = Stay with this review
moved-same = It is the same product
moved-follow = Turn to this page
moved-sensitive = This address may be behind a log-in. Is it a public page of the vendor?
moved-only-log-in = This is a log-in page, so its address is not kept. The review goes on.
focus-heading = Typing is paused
focus-once = The keyboard went to the vendor’s page. What you type now would go there, so the text fields are covered.
focus-repeated = This page keeps taking the keyboard. What you type could go to the vendor. Go on in a tab, where the page cannot reach.
focus-go-on = Go on typing here
focus-open-in-tab = Go on in a tab
fields-covered = Text fields are covered until you choose to go on.
blocked-modal-dialog = The page has opened a window of its own, so this review cannot be used. Close that window, or click the Equal Say button to go on in a tab.
blocked-covered = Something of the page lies over this review, so it cannot be used. Close it, or click the Equal Say button to go on in a tab.
unsaved-heading-not-saved = Not everything is saved
unsaved-words-not-saved = What is marked “Not saved”, or needs your choice, is lost if you leave now.
unsaved-heading-not-kept = Some evidence is not kept yet
unsaved-words-not-kept = Words that you took from the page, or typed, wait for you to keep them. If you leave now, they are lost.
unsaved-stay = Stay
unsaved-leave = Leave without saving it

# Why a review opened in a tab.
why-browser-page = The browser lets no extension lay anything over its own pages, so the review is in this tab.
why-sandboxed = This page is locked in a sandbox that keeps the review from working over it, so it is in this tab.
why-frameset = This page is made of several framed pages, so the review is in this tab.
why-not-html = This is a document or a picture, not a web page, so the review is in this tab.
why-hidden = This page hides whatever is laid over it, so the review is in this tab. Nothing is lost.
why-modal-dialog = This page has a window of its own open over everything, so the review is in this tab. Nothing is lost.
why-covered = This page has put something of its own over the review, so the review is in this tab. Nothing is lost.
why-removed = This page takes out whatever is laid over it, so the review is in this tab. Nothing is lost.
why-no-answer = The review could not be shown over this page, so it is in this tab. Nothing is lost.
why-injection-refused = The browser does not let Equal Say onto this page, so the review is in this tab.

# The overlay's own controls.
bar-label = Overlay
bar-move-left = Move to the left edge
bar-move-right = Move to the right edge
bar-collapse = Fold to the edge
bar-expand = { app-name }: unfold the review
bar-open-in-tab = Go on in a tab
bar-close = Close the review
bar-resize = Width of the review

# The review beside the page.
panel-elsewhere = This review is of the product in another tab.
panel-turn = Review the page in this tab
