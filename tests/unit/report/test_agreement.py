from copytaster.project.agreement import CodeAgreement, Counts, Figure
from copytaster.report.agreement import code_line
from copytaster.report.labels import ENGLISH


def test_the_line_of_a_code_has_its_counts_coefficients_and_interval():
    code = CodeAgreement(
        "cut", (True, True), Counts(30, 5, 4, 61), Figure(0.91), Figure(0.8), (0.672, 0.928), Figure(0.801)
    )
    assert code_line(code, ENGLISH).cells == ("30", "5", "4", "61", "91.0 %", "0.800", "0.67 to 0.93", "0.801")
