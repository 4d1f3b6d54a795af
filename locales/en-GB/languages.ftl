# Languages: choosing one, and translating.

languages-heading = Languages
languages-lead = Read Equal Say in another language. Translations are made by people and come as files; they stay on this device like everything else.

# Shown with a translation that is on screen.

# Choosing a language.
languages-choose = Language
languages-english = English
languages-none = No translation is loaded yet. You can load one below, or make one.
languages-state = { $shown } of { $of } texts are translated. The others are in English.
languages-state-unreviewed = { $shown } of { $of } texts are translated, { $unreviewed } of them not yet reviewed. The others are in English.
languages-beside = English beside the translation
languages-beside-hint = Questions, headings and the like then have the English next to them.
languages-for-translators = For translators and designers
languages-made-up = Made-up languages
languages-made-up-hint = English in disguise, to see which words can be translated and whether the screens have room for them.
languages-made-up-long = Accented and longer
languages-made-up-rtl = Mirrored, from right to left

# The translator’s sheet.
languages-sheet-heading = Translate
languages-sheet-lead = Download a sheet with every text of the screens and of the checklist, fill it in with any spreadsheet program, and load it again. It can be half done.
languages-sheet-which = Sheet for
languages-sheet-new = A new language
languages-tag = Language code
languages-tag-hint = For example cy for Welsh, pl for Polish, pt-BR for Portuguese as in Brazil.
languages-tag-wrong = Enter a language code such as cy, pl or pt-BR
languages-tag-here = There is a translation with this code already. Choose it above instead.
languages-name = What its speakers call the language
languages-name-hint = For example Cymraeg.
languages-name-missing = Enter the language’s own name
languages-direction = Lines run
languages-direction-ltr = From left to right
languages-direction-rtl = From right to left
languages-download = Download the sheet
languages-downloaded = The sheet is in your downloads: { $name }

# Columns and notes of the sheet.
languages-column-english = English
languages-column-translation = Translation
languages-column-by = Translated by
languages-column-reviewed = Reviewed (yes or no)
languages-column-note = Where it stands
languages-row-tag = The language code, such as cy
languages-row-name = What its speakers call the language
languages-row-direction = ltr for from left to right, rtl for from right to left
languages-row-gone = No longer in use

# Loading a sheet.
languages-load-heading = Load a sheet
languages-load = Choose a sheet
languages-load-hint = A .csv file made with Download the sheet, saved as CSV UTF-8. You see what is in it before anything changes.
languages-reading = Reading { $name }…
languages-refused = This sheet cannot be loaded
languages-file-too-large = The file is larger than any sheet of ours. Nothing was changed.
languages-file-not-text = The file is not saved as UTF-8, so letters with accents would be lost. Save it again as “CSV UTF-8”. Nothing was changed.
languages-file-unreadable = The browser could not read the file. Choose it again.
languages-not-ours = The first row is not that of a sheet made by Equal Say. Check that the headings are still there, and that this is the right file.
languages-damaged = Row { $row } is not a row of the sheet: a quotation mark may be missing, or cells. Everything before it looks well.
languages-too-many = The sheet has more than { $most } rows.
languages-no-language = The sheet does not say which language it is for.
languages-found-heading = { $name } ({ $tag })
languages-found =
    { $count ->
        [0] No text in the sheet can be shown.
        [one] 1 text in the sheet can be shown.
       *[other] { $count } texts in the sheet can be shown.
    }
languages-found-unreviewed =
    { $count ->
        [0] All of them are marked as reviewed.
        [one] 1 of them is not reviewed, or its English has changed since. The screens will say so.
       *[other] { $count } of them are not reviewed, or their English has changed since. The screens will say so.
    }
languages-replaces = It takes the place of the { $name } that is here. Texts that only that one has are lost.
languages-keep = Use this translation
languages-drop = Leave it
languages-kept = { $name } is here now. Choose it at the top of this page.
languages-keep-failed = The translation was not kept
languages-problems =
    { $count ->
        [one] 1 row needs a look
       *[other] { $count } rows need a look
    }
languages-problems-hint = Rows are counted as your spreadsheet program counts them. A row that is left out stays in English.
languages-problems-more =
    { $count ->
        [one] and 1 more row
       *[other] and { $count } more rows
    }
languages-problem-row = Row
languages-problem-id = Id
languages-problem-what = What is wrong
languages-row-missing = missing
languages-why-unknown-id = This version has no text with this id. Left out.
languages-why-does-not-parse = It is not put together as such a text must be. Compare braces, stars and indents with the English. Left out.
languages-why-missing = It lacks what the English fills in: { $names }. Left out.
languages-why-extra = It asks for what the English does not fill in: { $names }. Left out.
languages-why-too-long = A cell is longer than { $most } characters. Left out.
languages-why-twice = The same id is in row { $first }, which counts. Left out.
languages-why-reviewed-unclear = “Reviewed” is neither yes nor no. Taken as no.
languages-why-language-tag = The language code is missing or is none, or it is English.
languages-why-language-name = The language’s own name is missing.
languages-why-language-direction = The direction is neither ltr nor rtl.

# Removing one.
languages-here-heading = Translations on this device
languages-here-none = There are none.
languages-remove = Remove
languages-remove-named = Remove { $name }
languages-remove-heading = Remove { $name }?
languages-remove-advice = Download its sheet first if nobody else has it. If the screens are in this language, they go back to English.
languages-remove-confirm = Remove it
languages-remove-keep = Keep it
languages-remove-failed = The translation was not removed
