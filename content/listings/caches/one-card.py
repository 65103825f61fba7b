number = int('7')
days = [int('7'), int('365')]
year = int('365')
word = ''.join(['t', 'e', 'a'])
drinks = ['tea', word]
print(number, days, year, drinks)
