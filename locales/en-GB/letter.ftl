# Ask the vendor: writing the letter, saying that it was sent, and keeping what came back.

letter-heading = Ask the vendor
letter-sends-nothing-heading = Equal Say sends nothing itself
letter-sends-nothing = Copy the letter or save it as a file, and send it in your own way. Give every vendor that you compare the same chance to answer.
letter-no-notes = Your notes are not in it. Only what you write here goes in.
letter-not-offered = For care workers, people who draw on care and family carers there is no letter to the vendor: what it asks could show who answered.
letter-empty-heading = Nothing has to be asked
letter-empty = A question comes in here when its answer is “not enough information”, “partly” or “no”, or a “yes” with only the vendor’s word behind it.
letter-all-left-out = Every question is left out. Put one back to write the letter.

# Choosing the questions and their words.
letter-choose-heading = Questions to ask
letter-choose-count =
    { $asked ->
        [0] No question is in the letter
        [one] One question is in the letter
       *[other] { $asked } questions are in the letter
    }{ $leftOut ->
        [0] .
        [one] , and one is left out.
       *[other] , and { $leftOut } are left out.
    }
letter-take-in = Ask this: { $label }
letter-your-answer = Your answer: { $answer }
letter-your-answer-claimed = Your answer: Yes, claimed only
letter-no-answer = No answer now
letter-use-here-note = This answer is about its use in one place. The letter says so.
letter-question-words = Words of question { $number }: { $label }
letter-usual-words = Back to the checklist’s words
letter-usual-words-of = Back to the checklist’s words: { $label }
letter-around-heading = Words before and after the questions
letter-opening-label = Before the questions
letter-closing-label = After the questions
letter-around-hint = An empty line starts a new paragraph.
letter-usual-opening = Back to the usual words before the questions
letter-usual-closing = Back to the usual words after the questions

# Taking it out.
letter-preview-heading = The letter
letter-preview-sent-heading = The letter as you sent it
letter-copy = Copy
letter-print = Print
letter-save-docx = Save for Word (.docx)
letter-save-md = Save as Markdown (.md)
letter-file-kind = vendor-letter
letter-working = Making the file…
letter-copied = Copied. Nothing was sent.
letter-file-saved = Saved in your downloads as { $name }. Nothing was sent.
letter-copy-failed = The browser did not let Equal Say copy. Save a file instead, or select the letter and copy it by hand. ({ $detail })
letter-file-failed = The file could not be made. Nothing is lost; try again, or save the other kind. ({ $detail })

# Sent.
letter-sent-heading = When you have sent it
letter-sent-hint = The words and numbers then stay as they are, so that the vendor’s answers fit them.
letter-sent-day = I sent it on
letter-day-missing = Give a whole date
letter-sent-mark = I sent it
letter-was-sent-heading = Sent on { $date }
letter-was-sent = Its words and numbers stay as they are.
letter-sent-correct = It was sent on
letter-not-sent = It was not sent after all

# What came back.
letter-replies-heading = What the vendor replied
letter-progress = { $answered } of { $of } answered by the vendor
letter-replies-hint = A reply is kept beside your answer, and your answer stays as it is. If the reply changes your mind, give a new answer.
letter-reply-label = The vendor’s reply to question { $number }
letter-reply-other-label = The vendor’s reply: { $label }
letter-reply-hint = In the vendor’s words if you can.
letter-reply-day = Received on
letter-new-answer = Give a new answer
letter-new-answer-to = Give a new answer: { $label }
letter-not-in-sent-heading = Not in the letter sent on { $date }
letter-not-in-sent-hint = These came up since. They have no number, as the letter sent keeps its own.
letter-left-out-heading = Left out of the letter

# Saving.
letter-saving = Saving…
letter-saved = All saved
letter-not-saved = Not saved
letter-try-again = Try again

# The letter’s own words.
letter-must-have = must-have
letter-title = Questions about { $product }
letter-fact-product = Product
letter-fact-vendor = Vendor
letter-fact-version = Version or module
letter-fact-checklist = Checklist
letter-fact-checklist-value = { $name }, version { $version }
letter-fact-date = Date
letter-greeting = Dear { $vendor },
letter-greeting-unnamed = To whom it may concern,
letter-opening =
    We are looking at { $product } with a checklist about co-production and ethics in care technology. We could not find enough about some of its questions, so we ask you.

    Please answer by number. What helps most is something we can check: a document, a date, a name of a group, or a page to read. “Not yet” and “we do not know” are answers too.
letter-questions = Our questions
letter-why-not-enough-information = Why we ask: we looked, and did not find enough to tell.
letter-why-partly = Why we ask: we found this to be so in part only.
letter-why-no = Why we ask: from what we saw or were told, this is not so.
letter-why-claimed-only = Why we ask: you say so, and we have not yet seen anything that shows it.
letter-why-use-here = This is about how it is used in one place.
letter-quote-lead = Your own words:
letter-quote-source = From:
letter-closing =
    We will keep your reply beside our answers, in your words. Please also tell us if anything here is wrong or out of date.

    Thank you for your time.
letter-standing = This letter asks for clarification. It is not a judgement on the product, and not a legal notice.
letter-checklist-status = The questions come from the checklist “{ $name }”, version { $version }. { $status }
