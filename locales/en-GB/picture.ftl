# A picture as evidence: black out, crop, describe, attach.

picture-heading = A picture as evidence
picture-of-product = Product:
picture-for-question = Question:
picture-nothing-stored = Nothing is stored until you press Attach. Nothing is ever sent.

# Before anything is opened.
picture-warning-heading = Look for people in it first
picture-warning-lead = A picture can show more about people than you mean to keep. Before you attach one, look for:
picture-warning-faces = faces, and anybody who could be known by their body, clothes or tattoos
picture-warning-names = names, addresses, telephone numbers and e-mail addresses
picture-warning-rooms = somebody’s room or home, and things in it
picture-warning-records = screens with people’s records: care notes, rotas, messages, medicines
picture-warning-doubt = Black out or crop away all of it. If in doubt, black it out: the question is about the product, not about people.
picture-go-on = I understand, go on
picture-go-on-shot = I understand, open the picture

# Where it comes from.
picture-choose-heading = Choose a picture
picture-choose-lead = Paste it, drop it anywhere on this page, or choose a file. To take a picture of a page, go back to the review with that page open.
picture-paste-heading = From the clipboard
picture-paste-hint = Press Ctrl+V (⌘V on a Mac) anywhere on this page, or press the button. The browser may ask you to allow it.
picture-paste = Paste a picture
picture-file = From a file
picture-file-hint = PNG, JPEG or WebP, up to 40 MB. What the file says about where, when and with what it was made is not kept.
picture-reading = Opening the picture…

# Why a picture is not on screen.
picture-refused-heading = This picture was not opened
picture-refused-not-a-picture = It is not a PNG, JPEG or WebP picture, whatever its name says. Open it in another program, save it as one of these, and try again.
picture-refused-too-large = It is too large: more than 40 MB, 64 million pixels, or 16,384 pixels on a side. Make it smaller or cut a part out of it in another program, and try again.
picture-refused-cannot-be-read = It is damaged, or the browser cannot read it. Open it in another program, save it anew, and try again.
picture-refused-nothing = There is no picture in what was pasted. Copy the picture itself, not its address or a file in a folder, and paste again; or choose a file.
picture-refused-not-allowed = The browser did not allow reading the clipboard. Press Ctrl+V (⌘V on a Mac) on this page instead, or choose a file.
picture-refused-not-offered = This browser has no such button for the clipboard. Press Ctrl+V (⌘V on a Mac) on this page instead, or choose a file.

# Editing.
picture-edit-heading = Black out and crop
picture-edit-lead = Draw a black box over everything personal, and crop to what matters for the question.
picture-no-blur = There is no blur here, on purpose: blurred words and faces can often be made out again. A black box takes them out of the picture for good.
picture-drawing = Drawing on the picture
picture-drawing-box = makes a black box
picture-drawing-crop = chooses what to keep (crop)
picture-drawing-nothing = does nothing: a finger scrolls
picture-add = Add a black box
picture-crop-add = Add a crop
picture-crop-remove = Remove the crop
picture-undo = Undo
picture-redo = Redo
picture-keys = By keyboard: go to a box or the crop with Tab. Arrow keys move it, with Shift in large steps. Alt and arrow keys make it wider, narrower, taller or lower. Delete removes it. Ctrl+Z undoes. Or type numbers in the list below the picture.
picture-zoom = Size on screen
picture-zoom-fit = Fit
picture-zoom-times = { $times } times
picture-stage = Picture to edit, { $width } by { $height } pixels
picture-as-it-came = The picture as it came
picture-box = Black box { $number }
picture-crop = Crop
picture-area = { $name }: { $place }
picture-place = { $where }; { $left } from the left, { $top } from the top, { $width } wide, { $height } high
picture-place-top-left = top left
picture-place-top-centre = top
picture-place-top-right = top right
picture-place-middle-left = left
picture-place-middle-centre = middle
picture-place-middle-right = right
picture-place-bottom-left = bottom left
picture-place-bottom-centre = bottom
picture-place-bottom-right = bottom right
picture-list = Black boxes and crop
picture-list-none = Nothing is blacked out.
picture-list-no-crop = There is no crop: the whole picture is kept.
picture-side-left = From the left, %
picture-side-top = From the top, %
picture-side-width = Width, %
picture-side-height = Height, %
picture-percent-wrong = Enter a number from 0 to 100
picture-remove = Remove
picture-remove-named = Remove: { $name }
picture-nothing-done = Nothing is blacked out or cropped yet. That is right only if there is nothing personal in the picture.
picture-make = Next: look at it and describe it
picture-making = Making the picture…
picture-problem-heading = The picture could not be made
picture-problem-too-large = It would be larger than 8 MB. Crop it to a smaller part, and try again.
picture-problem-cannot-be-made = The browser had no memory left for it. Crop it to a smaller part or close other tabs, and try again. Your boxes are still here.

# Read out.
picture-news-area = { $name }: { $place }
picture-news-removed = { $name } is removed.
picture-news-many = There are { $most } black boxes, and more are not possible. Draw one larger box instead.
picture-news-undone = Undone.
picture-news-redone = Done again.
picture-news-no-undo = There is nothing to undo.
picture-news-no-redo = There is nothing to do again.

# Describing and keeping.
picture-describe-heading = Check and describe
picture-describe-lead = This is the picture exactly as it will be stored. Look once more for anything personal.
picture-preview = The picture as it will be stored
picture-preview-of = The picture as it will be stored: { $alt }
picture-facts = { $width } by { $height } pixels, { $kind }, { $size }
picture-blacked-out =
    { $count ->
        [0] Nothing is blacked out.
        [one] One part is blacked out for good.
       *[other] { $count } parts are blacked out for good.
    }
picture-no-metadata = The file holds no place, time, device or other hidden information.
picture-room = Room left for Equal Say in this browser: about { $room }
picture-no-room = There may not be enough room left for it. Crop it smaller, or free some space first.
picture-alt = What can be seen?
picture-alt-hint = In a sentence or two, for people who cannot see it and for the report. Name no people. For example: The settings page has no way to switch the camera off.
picture-no-alt-heading = There is no description
picture-no-alt-words = Somebody who cannot see it will not know what it shows.
picture-no-alt-write = Write a description
picture-attach = Attach
picture-attach-without = Attach without a description
picture-attach-again = Try to attach again
picture-back-to-editing = Back to black out and crop
picture-saving = Storing the picture…
picture-failed-heading = The picture is not stored
picture-failed-full = The picture and your words are still here. Make room and press the button again, or go back and crop it smaller.
picture-failed-still-here = The picture and your words are still here: you can try again.

# Kept.
picture-saved-heading = Attached
picture-saved-news = The picture is stored and attached.
picture-saved-alt = Description:
picture-saved-no-alt = It has no description. You can write one where the evidence is listed.
picture-back-to-review = Back to the review
picture-another = Take another

# Leaving.
picture-leave = Leave without attaching
picture-leave-heading = Leave this picture?
picture-leave-words = The picture is not stored. If you leave, it and everything you did to it are gone.
picture-leave-stay = Stay here
picture-leave-anyway = Leave without it
picture-replace-heading = Use the new picture?
picture-replace-words = You gave a new picture. If you use it, the one on screen and everything you did to it are gone.
picture-replace-keep = Keep this one
picture-replace-new = Use the new one
