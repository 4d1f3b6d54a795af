# The ways to the main screens, and what the lists of reviews and of products share.

# Ways
nav-products = Products
nav-exercises = Exercises
nav-backup = Backup
nav-check-file = Check a file
nav-more = More
nav-more-name = More ways
screen-products = Products
screen-products-bin = Products in the bin
screen-report = Report
screen-history = History of a review
screen-new-exercise = New exercise
screen-exercise = Exercise
screen-exercises = Exercises
screen-backup = Backup
screen-check-file = Check a file

# Sorting
list-sort-by = Sort by: { $column }
list-sort-reverse = From the other end
sort-role = Reviewer
sort-depth = Length
list-column-outcome = Must-haves
list-column-choose = Choose

# What a review’s must-haves come to, in short. Never a grade, and none for a quick review.
list-outcome-quick-review = Quick review: no outcome
list-outcome-no-result = No must-have applies
list-outcome-not-met = Must-haves not met
list-outcome-not-enough-looked-at = Not enough looked at
list-outcome-not-known = Must-haves not known
list-outcome-met = Must-haves met; points to watch
list-outcome-none = Not known here: its checklist is not in this browser

# Finding
list-filter-text = Find words
list-filter-text-hint = In names of products, vendors and reviews, and in notes, reasons and quotes.
list-filter-more = More ways to find
list-filter-vendor = Vendor’s name
list-filter-depth = Length
list-filter-depth-any = Any
list-filter-outcome = Must-haves
list-filter-outcome-any = Any
list-filter-age = Last changed
list-filter-age-any = At any time
list-filter-age-within-12-months = In the last 12 months
list-filter-age-over-12-months = More than 12 months ago

# Choosing several
list-choose-named = Choose { $name }
list-choose-page = Choose all on this page
list-chosen-name-reviews = Reviews you have chosen
list-chosen-name-products = Products you have chosen
list-chosen-reviews =
    { $count ->
        [one] 1 review chosen
       *[other] { $count } reviews chosen
    }
list-chosen-products =
    { $count ->
        [one] 1 product chosen
       *[other] { $count } products chosen
    }
list-chosen-elsewhere =
    { $count ->
        [one] 1 of them is not on this page.
       *[other] { $count } of them are not on this page.
    }
list-choose-found =
    { $count ->
        [one] Choose the 1 that was found
       *[other] Choose all { $count } that were found
    }
list-choose-first = Choose the first { $count } of { $total } that were found
list-chosen-limit = No more than { $count } can be chosen at once.
list-choosing = Reading what was found…
list-choosing-of = Reading what was found: { $read } of { $of }
list-choosing-stop = Stop
list-choosing-failed = Not all that were found could be read. Nothing more was chosen.
list-chosen-clear = Choose none
list-chosen-doubt =
    { $count ->
        [one] You changed what is looked for. What you chose before is still chosen, also where it is not shown.
       *[other] You changed what is looked for. The { $count } you chose before are still chosen, also where they are not shown.
    }
list-chosen-keep = Keep them chosen
list-chosen-let-go-now = Let them go
list-chosen-none-reviews = No review is chosen.
list-chosen-none-products = No product is chosen.
list-let-go-reviews =
    { $count ->
        [one] 1 review is no longer chosen, as another list is open now.
       *[other] { $count } reviews are no longer chosen, as another list is open now.
    }
list-let-go-products =
    { $count ->
        [one] 1 product is no longer chosen, as another list is open now.
       *[other] { $count } products are no longer chosen, as another list is open now.
    }
list-many-export = Export these…
list-many-bin = Put these in the bin
list-many-restore = Restore these
list-many-remove = Remove these for good…
list-report-many-binned =
    { $count ->
        [one] 1 review moved to the bin
       *[other] { $count } reviews moved to the bin
    }
list-report-many-restored =
    { $count ->
        [one] 1 review restored
       *[other] { $count } reviews restored
    }
list-report-many-removed =
    { $count ->
        [one] 1 review removed for good
       *[other] { $count } reviews removed for good
    }
list-remove-many-heading =
    { $count ->
        [one] Remove 1 review for good?
       *[other] Remove { $count } reviews for good?
    }
list-remove-many-what = Their answers, notes, evidence, pictures and histories are lost. Where they are the only reviews of a product, what you wrote about that product is lost too.
list-remove-many-working = Removing: { $removed } of { $count }
list-remove-many-stop = Stop after this one
list-remove-many-part =
    { $removed ->
        [0] None of them was removed
        [one] 1 was removed, then it stopped
       *[other] { $removed } were removed, then it stopped
    }
