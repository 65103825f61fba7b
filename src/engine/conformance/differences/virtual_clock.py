# categories: Library, time
# description: The same work takes the same time, to the nanosecond, in every run.
# cause: Time is simulated: each instruction costs a fixed number of nanoseconds, so a run can be repeated and stepped backwards.
# workaround: None needed for programs that wait or measure. What is measured says nothing about the speed of a real processor.
import time


def lap():
    started = time.perf_counter_ns()
    total = 0
    for number in range(20_000):
        total += number
    return time.perf_counter_ns() - started


lap()
print('every lap takes the same time:', len({lap() for _ in range(20)}) == 1)
