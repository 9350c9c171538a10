import threading

import pytest

from copytaster.errors import UnusableInput
from copytaster.gui.jobs import Worker
from copytaster.progress import Cancelled

OUTCOMES = ("succeeded", "failed", "broke", "cancelled")


@pytest.fixture
def worker(qtbot):
    made = Worker()
    yield made
    made.close()


def heard(job):
    """Return the list into which every outcome of `job` is written."""
    told = []
    for name in OUTCOMES:
        getattr(job, name).connect(lambda *values, name=name: told.append((name, *values)))
    return told


def run(qtbot, worker, work):
    job = worker.start("work", work)
    told = heard(job)
    with qtbot.waitSignal(job.ended):
        pass
    return told


def failing(error):
    def work(progress):
        raise error

    return work


def test_work_that_ends_has_succeeded_with_its_value(qtbot, worker):
    assert run(qtbot, worker, lambda _: 17) == [("succeeded", 17)]


def test_an_unusable_input_has_failed(qtbot, worker):
    error = UnusableInput("No.")
    assert run(qtbot, worker, failing(error)) == [("failed", error)]


def test_an_error_of_the_program_broke(qtbot, worker):
    error = ZeroDivisionError()
    assert run(qtbot, worker, failing(error)) == [("broke", error)]


def test_work_that_stops_itself_is_cancelled(qtbot, worker):
    assert run(qtbot, worker, failing(Cancelled())) == [("cancelled",)]


def test_cancelled_work_stops_at_its_next_report(qtbot, worker):
    begun, stopped = threading.Event(), threading.Event()

    def work(progress):
        begun.set()
        stopped.wait()
        progress(1, 2)
        raise AssertionError

    job = worker.start("work", work)
    told = heard(job)
    assert begun.wait(5)
    job.cancel()
    with qtbot.waitSignal(job.ended):
        stopped.set()
    assert told == [("cancelled",)]


def test_a_result_that_comes_after_cancelling_is_not_told(qtbot, worker):
    gate = threading.Event()
    job = worker.start("work", lambda _: gate.wait())
    told = heard(job)
    job.cancel()
    with qtbot.waitSignal(job.ended):
        gate.set()
    assert told == [("cancelled",)]


def test_a_result_that_comes_too_late_is_handed_over_to_be_put_away(qtbot, worker):
    begun, gate = threading.Event(), threading.Event()

    def work(_):
        begun.set()
        gate.wait()
        return 17

    job = worker.start("work", work)
    late = []
    job.late.connect(late.append)
    assert begun.wait(5)
    job.cancel()
    with qtbot.waitSignal(job.ended):
        gate.set()
    assert late == [17]


def test_jobs_run_one_after_another(qtbot, worker):
    running, most = [], []

    def work(_):
        running.append(1)
        most.append(len(running))
        running.pop()

    jobs = [worker.start("work", work) for _ in range(5)]
    with qtbot.waitSignal(jobs[-1].ended):
        pass
    assert most == [1] * 5


def test_progress_is_thinned_out(qtbot, worker):
    def work(progress):
        for done in range(20_000):
            progress(done, 20_000)

    job = worker.start("work", work)
    seen = []
    job.progressed.connect(lambda done, _: seen.append(done))
    with qtbot.waitSignal(job.ended):
        pass
    assert 1 <= len(seen) < 200


def test_closing_the_worker_ends_what_runs(qtbot):
    worker = Worker()

    def work(progress):
        while True:
            progress(0, 1)

    worker.start("work", work)
    worker.close()
