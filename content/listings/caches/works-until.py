orders = {number: 'ordered' for number in range(250, 262)}


def find(wanted):
    return [number for number in orders if number is wanted]


for text in ['255', '256', '257', '258']:
    print(text, 'found' if find(int(text)) else 'not found')
