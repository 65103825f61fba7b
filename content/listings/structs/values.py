class Part:
    def __init__(self, name, price):
        self.name = name
        self.price = price


price = float('3.5')
count = int('123456789123')
debt = -int('7777')
pair = (price, count)
names = ['nut']
names.append('bolt')
table = {'nut': price, 'bolt': count}
word = ''.join(['nut', 's'])
name = ''.join(['螺', '母'])
parts = [Part('nut', 2.5) for _ in range(40)]
part = parts[-1]
print(price, count, debt, pair, names, table, word, len(name), part.name)
