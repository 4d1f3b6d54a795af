# Charts: the same on screen, in files and on paper. Most of their words are those of results (result.ftl).

charts-rung = { $level }. { $name }
charts-range = at least { $atLeast }, at most { $atMost } of { $of }
charts-range-none = no question applies
charts-must-haves-caption = Must-haves by how they stand
charts-column-state = How they stand
charts-column-count = Must-haves
charts-part = { $title }, part { $part } of { $of }
charts-timeline = What happened when
charts-time-review = Reviews
charts-time-meeting = Meetings
charts-time-asked = Vendor asked
charts-time-reply = Vendor replied
charts-time-gone = Evidence gone
charts-time-next-review = Next review
charts-time-line = { $day }: { $what }.
charts-today = Today
charts-column-day = Day
charts-column-kind = Kind
charts-column-what = What
