# The result so far, in a few lines inside a review.

# it, and no word that reads as one.

result-heading = Result of this review
result-back = Back to the review
result-print = Print
result-vendor-unknown = Vendor not named
result-standing-line = This is a record of what reviewers could find and say. It is not a certificate, legal advice or a test of the product.
result-quick = { $depth }. It gives no outcome, and looks at a small part of the checklist.

# Short lines, shown inside the review and in lists of reviews.
result-summary-name = Result so far
result-summary-open = See the whole result
result-summary-quick = Quick review: counts only, no outcome.
result-must-haves-none = No must-have applies.
result-must-haves-line =
    { $notMet ->
        [one] { $notMet } must-have not met
       *[other] { $notMet } must-haves not met
    }, { $notKnown } not known{ $partly ->
        [0] { "" }
       *[other] , { $partly } partly
    }{ $claimed ->
        [0] { "" }
       *[other] , { $claimed } claimed only
    }
result-coverage-none = No question applies.
result-coverage-line =
    { $answered } of { $apply } that apply { $apply ->
        [one] was
       *[other] were
    } answered; { $unclear ->
        [one] { $unclear } was
       *[other] { $unclear } were
    } not enough information.

# The one line of a review: a fixed list, never for a quick review.
result-outcome-heading = In one line
result-outcome-quick-review = This is a quick review. It gives no outcome.
result-outcome-no-result = No result: no must-have applies.
result-outcome-not-met = Must-haves not met: do not go ahead without change.
result-outcome-not-enough-looked-at = Not enough looked at to say.
result-outcome-not-known = Must-haves not known: ask the vendor.
result-outcome-met = Must-haves met; see points to watch.
result-letter = Write to the vendor
