# Care workers, people who draw on care and family carers: warnings, hiding, deleting everything, reading aloud.

# What a tab is called. It names neither Equal Say nor what is reviewed.
private-tab-title = Notes

# Before the first question.
private-before-heading = Before you start
private-before-lead = Please read this first. It takes about two minutes.
private-before-go-on = I have read this. Go on
private-before-back = Back

private-risk-heading = Is someone at risk now?
private-risk-now = Do not wait, and do not use this to report it. In an emergency, call the emergency services.
private-risk-work = At work, follow your safeguarding steps. That means what your service does to keep people safe.
private-risk-talk = Or speak to somebody you trust.

private-work-heading = Your employer
private-work-device = Are you worried that your employer may find out? Then do not use a device from work, and do not use work Wi-Fi.
private-work-sees = On a work device your employer may see that Equal Say is installed, which sites you visit, and your files. On work Wi-Fi they may see which sites you visit.

private-who-heading = Who can see your answers
private-who-browser = Anybody who can open this browser can see your answers. No password keeps them safe.
private-who-nobody = Equal Say sends your answers to nobody. They leave this device only in a file that you save.
private-who-names = Do not write the names of people, homes or employers.

private-traces-heading = Traces on this device
private-traces-history = The browser keeps a list of the pages you open. Ours are called “Notes” there. But their address is in the list, and next to an open page the browser may show the name Equal Say.
private-traces-files = If you save a file, its name is in the list of downloads. The file stays until you delete it.
private-traces-sync = Do you use the same browser account on other computers? Then the browser may put Equal Say on them too, at work as well. Your answers do not go there.

private-hide-heading = Hide it quickly
private-hide-how = Press the Shift key three times, or press “Hide this now”. The screen goes blank at once, and then the page closes.
private-hide-stays = The browser’s list of pages still has the address, and the browser can open a closed tab again.
private-hide-now = Hide this now
private-hide-key = or press Shift three times

private-delete-heading = Delete everything
private-delete-how = Go to “Privacy”, press “Delete everything”, then “Yes, delete it all”.

# Your privacy, in settings.
private-panel-heading = Your privacy
private-panel-where = Where your answers are
private-panel-device = In this browser, on this device. Nowhere else, unless you saved a file.
private-panel-windows = Equal Say does not work in private windows: what is kept in one is lost when it closes.
private-panel-warnings = Read the warnings again

# Delete everything.
private-delete-all = Delete everything
private-delete-sure = Delete it all?
private-delete-what = All reviews, answers and notes in this browser go, those in the bin too, and so do your settings. Open Equal Say windows show nothing any more.
private-delete-final = Nobody can bring them back.
private-delete-keep = No, keep it
private-delete-yes = Yes, delete it all
private-delete-working = Deleting…
private-delete-wait = This can take a minute. Please leave this page open.

# What was found after it.
private-gone-heading = Everything is deleted
private-gone-next = You can close this page now. If you click the Equal Say button again, it begins as on the first day.
private-left-heading = Not everything could be deleted
private-left-looked = We looked again after deleting. This is what we found in this browser:
private-left-databases =
    { $count ->
        [0] No database of Equal Say is left.
        [one] One database of Equal Say is left:
       *[other] { $count } databases of Equal Say are left:
    }
private-left-keys =
    { $count ->
        [0] No setting of Equal Say is left.
        [one] One setting of Equal Say is left:
       *[other] { $count } settings of Equal Say are left:
    }
private-left-again = Another window may have stored something meanwhile. Close all other Equal Say windows and try again.
private-left-remove = If it does not help, remove Equal Say from the browser. What it stored goes with it.
private-left-try-again = Try again
private-trouble-held = Another window still holds it. Close that window and try again.
private-trouble-not-deleted = The browser did not delete it.
private-trouble-not-read = The browser did not let us look, so nobody can say whether anything is left there.

private-promise-heading = What no browser can promise
private-promise-history = The browser’s history and its list of downloads may still hold the address of our page and the names of files you saved. You can clear both in the browser’s own settings.
private-promise-files = Files that you saved, printed or gave to others are still there.
private-promise-sync = If the browser copies your extensions to other computers, Equal Say may be on them. Your answers were never copied. What you stored on another computer is still there.
private-promise-installed = Equal Say itself is still installed, until you remove it.
private-promise-disk = Parts of a disk, and backups of this device, may keep traces until they are written over.

# In every other window.
private-elsewhere-heading = Everything was deleted
private-elsewhere-close = Everything was deleted in another window. This one keeps nothing any more. Please close it.

# Reading aloud.
private-read-aloud = Read aloud
private-read-stop = Stop reading
private-read-no-speech = This browser cannot read aloud.
private-read-no-voice = This device has no voice for this language. You can add one in the settings of the device.
private-read-only-remote = This browser has only voices that send the words away to be read. So we do not use them.
private-read-failed = The voice did not work. Please try again.
