# language: km
# translator: machine draft
# state: draft

## Why something cannot be done

# source: 8155e6efa0f4
refusal-ended = វគ្គបានចប់ហើយ។

# source: efc1ff007542
refusal-shift-over = ចប់វេនហើយ។ អ្នកនៅតែអាចសរសេរកំណត់ត្រា និងសម្រេចបាន។

# source: 012277ee1f17
refusal-not-here = វាមិននៅទីនេះទេ។

# source: 9328afe8f864
refusal-person-not-here = { $person } មិននៅទីនេះទេ។

# source: ed5a1359817e
refusal-already-here = អ្នកនៅទីនេះស្រាប់ហើយ។

# source: 39b0230a0f4b
refusal-told = ឥឡូវនេះធ្វើមិនបានទេ។

# source: 39b0230a0f4b
refusal-not-now = ឥឡូវនេះធ្វើមិនបានទេ។

# source: 12769e730b1d
refusal-no-common-language = អ្នក និង { $person } គ្មានភាសាដែលយល់គ្នាទេ។ សូមរកអ្នកណាម្នាក់មកបកប្រែ។

# source: 3d8f2cf66eb0
refusal-no-interpreter-needed = អ្នក និង { $person } យល់គ្នាស្រាប់ហើយ។

# source: 96ce5dca9988
refusal-no-interpreter = មិនទាន់មាននរណាបកប្រែឱ្យ { $person } ទេ។

# source: 40c082c30a6e
refusal-not-an-interpreter = { $person } មិនធ្វើការបកប្រែទេ។

# source: b8e803fe9b16
refusal-too-distressed = ឥឡូវនេះ { $person } បន្តទៀតមិនបានទេ។ សូមឈប់សួរ ហើយស្នើឱ្យសម្រាកសិន។

# source: 566c2772c989
refusal-will-not-talk = { $person } មិនចង់និយាយទេ។

# source: e996be26883a
refusal-no-such-document = អ្នកគ្មានឯកសារនោះទេ។

# source: 4b66a5b72db9
refusal-not-both-read = សូមអានឯកសារទាំងពីរជាមុនសិន។

# source: fd1cd159372d
refusal-already-done = បានធ្វើរួចហើយ។

# source: 19237b81dcfb
refusal-needs-person = សូមជ្រើសមនុស្សម្នាក់ជាមុនសិន។

# source: 80bb8f5d61c8
refusal-cue-not-met = អ្នកមិនបានសម្គាល់ឃើញវាទេ។

# source: 57aac28f7fe9
refusal-no-such-note = គ្មានកំណត់ត្រាបែបនេះទេ។

# source: 529d162bb93c
refusal-not-asked = គ្មានសំណួរអំពី { $person } ទេ។

# source: 97f628ac11c7
refusal-no-finding = ការសម្រេចត្រូវមានសេចក្តីសន្និដ្ឋានយ៉ាងហោចណាស់មួយ។

# source: 898c1631d1ee
refusal-no-such-service = នៅទីនេះគ្មានសេវានេះទេ។

# source: ca936f6bebb1
refusal-out-of-range = លេខនោះនៅក្រៅកម្រិត។

# source: 0bda90498b84
refusal-seen-before = អ្នកបានមើលរួចហើយ គ្មានអ្វីផ្លាស់ប្ដូរទេ៖

# source: ebd40df4fccc
refusal-answered-before = ដូចមុន៖

# source: 418a058414f5
refusal-again = { $what } { $words }

# source: 63642e2e0106
refusal-words = { $words }

## Refusals: at the table and at the desk

# source: 9ee008eb1813
refusal-waited = មាននរណាម្នាក់ចង់បានអ្វីមួយ ហើយកំពុងរង់ចាំអ្នក។

# source: 0d06290da16a
refusal-nobody-waits = ឥឡូវនេះគ្មាននរណារង់ចាំរឿងនោះទេ។

# source: 66c51d01b591
refusal-not-read = វាសរសេរជាភាសាដែលអ្នកអានមិនបាន។

# source: 7cb1908f8ca1
refusal-at-table = អ្នកកំពុងអង្គុយជាមួយគេ។ សូមក្រោកជាមុនសិន។

# source: 187e9eb83dfe
refusal-no-talk = អ្នកមិនបានអង្គុយជាមួយនរណាទេ។

# source: c7e6973285c2
refusal-too-many-grounds = សូមផ្ដល់ហេតុផលយ៉ាងច្រើនប្រាំមួយបន្ទាត់។

# source: 23c2c6a4a6d6
refusal-not-on-page = ហេតុផលត្រូវស្ថិតនៅលើទំព័ររបស់មនុស្សនោះ។

# source: 3dbed3ecc82b
refusal-no-such-interpreter = ឥឡូវនេះរកអ្នកបកប្រែភាសានោះមិនបានទេ។

# source: 3b8fb543694b
refusal-not-to-decide = មិនមានអ្វីត្រូវសម្រេចអំពីមនុស្សនេះទេ។

# source: 79030400376e
refusal-talk = ឥឡូវនេះមិនអាចនិយាយ ឬធ្វើបែបនោះបានទេ។
