"""The sentences that stand under the figures: what each number counts, and of what (R13, R20)."""

from eventmgr.attendance.rules import AttendanceRule, Measure
from eventmgr.events.enums import ThresholdScope
from eventmgr.words import N_, Remark


def definitions(rule: AttendanceRule) -> list[Remark]:
    """The definitions of the box of totals and of the percentages, as this event counts."""
    return [
        Remark(
            "registered",
            N_("Registered: persons who take part, of the categories that count; withdrawn and replaced are left out."),
        ),
        Remark("expected", N_("Expected: registered persons who were to be there in one unit at least.")),
        Remark("attended", N_("Attended: registered persons who were there in one unit at least.")),
        _threshold(rule),
        _denominator(rule),
        Remark("women", N_("Women in percent: of the persons who stated a gender; ‘not stated’ is left out.")),
    ]


def _threshold(rule: AttendanceRule) -> Remark:
    percent = rule.threshold * 100
    params = {"percent": f"{percent.numerator}" if percent.denominator == 1 else f"{float(percent):.1f}"}
    if rule.scope is ThresholdScope.EACH_DAY:
        return Remark(
            "met", N_("Met threshold: at least %(percent)s %% on each day, compared without rounding."), params
        )
    return Remark("met", N_("Met threshold: at least %(percent)s %% overall, compared without rounding."), params)


def _denominator(rule: AttendanceRule) -> Remark:
    if rule.measure is Measure.MINUTES:
        if rule.excused_counts:
            return Remark("denominator", N_("Attendance: minutes present of the minutes of expected units."))
        return Remark(
            "denominator", N_("Attendance: minutes present of the minutes of expected units, excused ones left out.")
        )
    if rule.excused_counts:
        return Remark("denominator", N_("Attendance: units attended of units expected; late counts as attended."))
    return Remark(
        "denominator",
        N_("Attendance: units attended of units expected, excused ones left out; late counts as attended."),
    )
