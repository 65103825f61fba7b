import gc

gc.disable()  # a device that must never pause
highest = []
problems = []


class Reading(float):
    """A value, and the sensor that it comes from."""

    def __new__(cls, value, sensor):
        reading = super().__new__(cls, value)
        reading.sensor = sensor
        return reading


def check(readings):
    for reading in readings:
        if reading > 30:
            raise ValueError(f'{reading.sensor} is too hot')


def measure(hour, *values):
    readings = [Reading(value, f'sensor {n}') for n, value in enumerate(values, 1)]
    try:
        check(readings)
    except ValueError:
        pass
    highest.append(float(max(readings)))
    print('measured at', hour)


measure('six', 18.5, 21.5, 20.5)
print('six is over')
measure('seven', 19.0, 33.5, 20.0)
print('seven is over')
measure('eight', 19.5, 22.0, 21.0)
print('eight is over')
print('highest:', *highest)
print('problems:', *problems)
