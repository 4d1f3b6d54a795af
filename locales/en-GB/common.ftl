# Words that every screen shares.

app-name = Equal Say
dismiss = Dismiss
undo = Undo
cancel = Cancel
close = Close
screen-loading = Opening…
screen-gone = Equal Say was updated or taken out while this page was open. What was marked Saved is safe. Reload the page.
checklist-status = Draft { $version }. Made from published sources. Not yet co-produced. Help change it.
checklist-name = Co-production and ethics checklist for care technology

answer-yes = Yes
answer-partly = Partly
answer-no = No
answer-not-enough-information = Not enough information
answer-does-not-apply = Does not apply

role-commissioner = Commissioner
role-care-worker = Care worker
role-person-who-draws-on-care = Person who draws on care
role-family-carer = Family carer
role-charity-reviewer = Charity reviewer
role-provider = Provider or manager
role-other = Somebody else

lived-uses-it = I use it, or live with it
lived-has-seen-it = I have seen it working
lived-read-about-it = I have only read about it

depth-full = Full review
depth-must-haves = Must-haves
depth-quick-worker = Quick review for care workers
depth-quick-person = Quick review for people and family carers

# Why something did not work, and what to do.
failure-storage-full = There is no room left on this device for Equal Say. Free some space, or export your reviews and remove some, then try again. Nothing that was saved is lost.
failure-storage-closed = Another Equal Say window is updating the store. Close other Equal Say windows, then reload this one.
failure-storage-unavailable = This browser does not let Equal Say store anything now. Check that this is not a private window and that the disk is not full, then reload.
failure-unreachable = Equal Say did not answer. Reload this page. If it happens again, restart the browser. What was marked Saved is safe.
failure-not-found = This review is not here any more. It may have been deleted in another window.
failure-refused = Equal Say refused this request because it was not in a form it knows.

# Said once a screen that is in a translation, and at each question.
languages-note =
    { $unreviewed ->
        [one] This translation has not been reviewed in full: of its { $shown } texts, 1 has not been looked at by a second person. Where it reads oddly, the English counts.
       *[other] This translation has not been reviewed in full: of its { $shown } texts, { $unreviewed } have not been looked at by a second person. Where it reads oddly, the English counts.
    }
languages-unreviewed = Translation not yet reviewed
