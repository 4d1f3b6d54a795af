# The list of products: finding, choosing, making two of them one, and what is due.

products-heading = Products
products-heading-bin = Products in the bin
products-bin-lead = Products you put in the bin. A product is back when you restore it, when one of its reviews is restored, or when somebody reviews it again.
products-bin-link = Products in the bin
products-bin-back = All products
products-bin-reviews = Reviews in the bin
products-failed = The products could not be read
products-loading = Reading the products…
products-empty-heading = No products yet
products-empty = A product appears here with its first review.
products-none-found = No product matches what you are looking for. Try fewer words, or look at all products.
products-bin-empty = No product is in the bin.
products-results =
    { $total ->
        [0] No products
        [one] 1 product
       *[other] { $total } products
    }
products-results-range = Products { $from } to { $to } of { $total }
products-caption = Products
products-caption-bin = Products in the bin
products-pages = Pages of products

products-filters = Find and sort products
products-filter-text = Find by name, vendor or version
products-filter-does = What it does
products-filter-does-any = Anything
products-filter-next = Next review
products-filter-next-any = Any
products-filter-next-due = Due now
products-filter-next-planned = Has a day
products-filter-next-none = Has no day
products-sort = Sort products by
products-sort-name = Name
products-sort-vendor = Vendor
products-sort-last-review = Last review
products-sort-next-review = Next review
products-sort-reviews = Number of reviews

products-column-name = Product
products-column-vendor = Vendor
products-column-version = Version
products-column-reviews = Reviews
products-column-roles = Who reviewed it
products-column-last-review = Last review
products-column-next-review = Next review
products-no-vendor = Not named
products-no-version = Not said
products-no-roles = Nobody yet
products-no-last = None yet
products-no-next = No day set
products-next-overdue = { $day }, { $ago }

products-exercise = New exercise with these
products-exercise-limit = An exercise holds up to { $most } products. Choose fewer to begin one.
products-merge = Make these two one…
products-merge-hint = Choose exactly two products to make them one.
products-export = Export their reviews…
products-export-limit = To export their reviews together, choose up to { $most } products.
products-export-reading = Finding their reviews…
products-export-failed = Their reviews could not be read

products-bin = Put in the bin
products-bin-hint = Only a product without reviews can go in the bin: put its reviews there first.
products-restore = Restore
products-remove = Remove for good…
products-remove-heading =
    { $count ->
        [one] Remove this product for good?
       *[other] Remove these { $count } products for good?
    }
products-remove-what = Its name, its web pages and what you wrote for its report are lost. A product that has a review or an exercise in the bin stays until that is removed.
products-binned =
    { $count ->
        [one] Moved to the bin: { $name }
       *[other] { $count } products moved to the bin
    }
products-restored =
    { $count ->
        [one] Restored: { $name }
       *[other] { $count } products restored
    }
products-removed =
    { $count ->
        [one] Removed for good: { $name }
       *[other] { $count } products removed for good
    }
products-not-moved = { $name } stays where it is.
products-held-reviews = It has reviews, here or in the bin.
products-held-meetings = There is a meeting about it.
products-held-exercises = It is in an exercise, here or in the bin.
products-held-merged = Another product is part of it: take that one out first.

products-merge-heading = Make two products one?
products-merge-lead = Everything that was found and said of one goes to the other: reviews, meetings, evidence, web pages, and its places in exercises. You can take them apart again later.
products-merge-stays = Which one stays?
products-merge-stays-hint = Its name, vendor and version stay. The other goes out of sight.
products-merge-facts = { $vendor }. Version: { $version }. { $reviews }. { $pages }.
products-merge-reviews =
    { $count ->
        [0] No reviews
        [one] 1 review
       *[other] { $count } reviews
    }
products-merge-pages =
    { $count ->
        [0] No web pages
        [one] 1 web page
       *[other] { $count } web pages
    }
products-merge-moves-heading = What would move
products-merge-from = From:
products-merge-into = To:
products-merge-moves = { $reviews }, { $pages }, and the meetings, evidence and exercises it has.
products-merge-versions = They are named with different versions. A newer version of a product may deserve a review of its own; if so, keep them apart.
products-merge-confirm = Make them one
products-merging = Making them one…
products-merge-failed = They were not made one
products-unmerge-failed = They were not taken apart
products-merge-refused-same = These are the same product already.
products-merge-refused-merged-already = One of them is part of another product already.
products-merge-refused-not-merged = It is not part of another product any more.
products-merge-refused-target-gone = The product it became part of is gone.
products-merge-refused-too-many-pages = Together they would have more web pages than one product can hold.
products-merged = { $from } is part of { $into } now
products-unmerged = { $from } and { $into } are two products again

# What is due
due-heading = What is due
due-lead = The next { $days } days, and what is late.
due-nothing = Nothing is due in the next { $days } days.
due-failed = What is due could not be read
due-late = Late
due-coming = Coming up
due-awaited = Waiting for the vendor
due-next-review = Review it again
due-reviews-due = Reviews for the exercise are due
due-decision-due = The decision is due
due-reply-awaited =
    { $answered ->
        [0] No reply yet to { $of ->
            [one] 1 question
           *[other] { $of } questions
        }
       *[other] { $answered } of { $of } questions have a reply
    }
due-sent = Sent { $ago }
due-name = { $what }: { $name }
due-more =
    { $count ->
        [one] Show 1 more
       *[other] Show { $count } more
    }
