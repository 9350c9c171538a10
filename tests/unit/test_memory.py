"""How memory that arrays give back is kept."""

import platform

import numpy as np
import pytest

from copytaster.memory import keep

resource = pytest.importorskip("resource")


def pages_cleared() -> int:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    together = [np.ones(1 << 17) for _ in range(6)]
    del together
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="other C libraries are left as they are")
def test_memory_given_back_is_used_again():
    keep()
    pages_cleared()
    assert pages_cleared() < 6 * (1 << 20) // resource.getpagesize() // 2
