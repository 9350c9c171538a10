import gc
import threading

import pytest

from copytaster.errors import UnusableInput
from copytaster.gui.jobs import Job, Worker
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


@pytest.fixture
def searches():
    """Return the list of the threads in which a search for cyclic garbage has begun."""
    threads = []

    def note(phase, _):
        if phase == "start":
            threads.append(threading.current_thread())

    gc.callbacks.append(note)
    yield threads
    gc.callbacks.remove(note)


@pytest.mark.parametrize("fails", [False, True])
def test_garbage_is_never_looked_for_in_the_worker(qtbot, worker, searches, fails):
    here = []

    def work(_):
        here.append(threading.current_thread())
        made = [[] for _ in range(10_000)]
        if fails:
            raise UnusableInput("No.")
        return made

    for _ in range(5):
        run(qtbot, worker, work)
    assert not set(here) & set(searches)
    assert gc.isenabled()


def test_garbage_is_not_looked_for_while_the_worker_still_leaves_a_job(qtbot, worker, monkeypatch):
    settled, seen, done = threading.Event(), [], Job.run

    def slowly(job):
        done(job)
        settled.wait(0.2)
        seen.append(gc.isenabled())

    monkeypatch.setattr(Job, "run", slowly)
    job = worker.start("work", lambda _: None)
    job.ended.connect(settled.set)
    with qtbot.waitSignal(job.ended):
        pass
    worker.close()
    assert seen == [False]
    assert gc.isenabled()


def test_garbage_is_looked_for_again_after_the_worker_is_closed(worker):
    worker.start("work", lambda _: None)
    assert not gc.isenabled()
    worker.close()
    assert gc.isenabled()


def test_a_job_is_not_deleted_while_the_worker_is_in_it(qtbot, worker, monkeypatch):
    with monkeypatch.context() as patched:
        patched.setattr(Job, "left", property(lambda _: False, lambda *_: None), raising=False)
        run(qtbot, worker, lambda _: None)
        assert len(worker.findChildren(Job)) == 1
    worker.findChild(Job).left = True
    run(qtbot, worker, lambda _: None)
    worker.close()
    worker._forget()
    assert worker._jobs == []
