"""Facts: names that the United Nations use where the ISO list (pycountry) says something else.

Short and formal names as in the UN terminology database; a state whose two names are the ISO ones is not listed.
Names are facts of their source and imply no opinion on the status of a territory (domain.md B.6, E-18).
"""

_MEMBER_CODES = """
    AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM
    CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN
    HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA
    MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY
    QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA
    UG US UY UZ VC VE VN VU WS YE ZA ZM ZW
"""
MEMBERS = frozenset(_MEMBER_CODES.split())
"""The 193 member states."""

SHORT_NAMES = {
    "BO": "Bolivia (Plurinational State of)",
    "CD": "Democratic Republic of the Congo",
    "FM": "Micronesia (Federated States of)",
    "GB": "United Kingdom of Great Britain and Northern Ireland",
    "HK": "China, Hong Kong Special Administrative Region",
    "IR": "Iran (Islamic Republic of)",
    "KP": "Democratic People's Republic of Korea",
    "KR": "Republic of Korea",
    "MD": "Republic of Moldova",
    "MO": "China, Macao Special Administrative Region",
    "NL": "Netherlands (Kingdom of the)",
    "PS": "State of Palestine",
    "TW": "Taiwan Province of China",
    "TZ": "United Republic of Tanzania",
    "US": "United States of America",
    "VA": "Holy See",
    "VE": "Venezuela (Bolivarian Republic of)",
    "VG": "British Virgin Islands",
    "VI": "United States Virgin Islands",
}

FORMAL_NAMES = {
    "BA": "Bosnia and Herzegovina",
    "BH": "Kingdom of Bahrain",
    "ER": "State of Eritrea",
    "GY": "Co-operative Republic of Guyana",
    "LY": "State of Libya",
    "MM": "Republic of the Union of Myanmar",
    "PS": "State of Palestine",
    "RW": "Republic of Rwanda",
    "TW": "Taiwan Province of China",
    "VG": "British Virgin Islands",
    "VI": "United States Virgin Islands",
}
