from decimal import Decimal

SPECS = ['g', '%', '.1%']
VALUES = ['1234567.891', '-0.04', '1E+3', 'NaN', '0', '-Infinity', '0.5', '12E-9']

for spec in SPECS:
    for text in VALUES:
        try:
            shown = repr(format(Decimal(text), spec))
        except ValueError as error:
            shown = f'ValueError: {error}'
        print(repr(spec), text, shown)
