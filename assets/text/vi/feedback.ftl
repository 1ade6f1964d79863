# language: vi
# translator: machine draft
# state: draft

## The debrief

# source: 7d2fe9535de4
feedback-people = Sự thật, và việc bạn đã làm

# source: 145a7f8b6db9
feedback-talks = Các cuộc nói chuyện

# source: 0ffd70fe77b4
feedback-week = Một điều cho tuần tới

# source: 7491bdceb00a
feedback-truth = { $person }: { $truth }.

# source: 6c99f62e97a5
feedback-treated = { $person } đã được đối xử thế nào: { $treated }.

# source: ba57afb75bde
feedback-danger = Điều đó có thể đặt { $person } vào nguy hiểm.

# source: e256de62caae
feedback-found = Bạn kết luận: { $finding }.

# source: c6f915f121bc
feedback-found-both = Bạn kết luận: { $finding }, và { $second }.

# source: b9fd8ab4119e
feedback-undecided = Bạn không kết luận gì, theo hướng nào cũng không.

# source: a7a1e25803a2
feedback-minute = Phút { $minute }

# source: e0ba89091fb8
feedback-minute-of = Phút { $minute } của ngày { $day }

# source: 0fbbf3f74e74
feedback-heard = { $person } đã nói với bạn

# source: e05b955f5936
feedback-could = { $person } đã có thể nói với bạn

# source: dd155610c576
feedback-could-see = Bạn đã có thể thấy

# source: 2ed44f99ac3a
feedback-had = Bạn đã thấy hoặc đọc

# source: dbc9564930ca
feedback-answered = Điều đến sau đó

# source: 5b9a73c9e5e2
feedback-instead = Bạn đã có thể nói

# source: abf332068396
feedback-then = { $person } sẽ trả lời

# source: 758fb10d663b
feedback-same = Một người có sự thật khác cũng sẽ nói với bạn y như vậy, từng chữ.

# source: c5a951a51edf
feedback-other = Một người có sự thật khác sẽ trả lời

# source: 13b3f68567c5
feedback-days3 = Ba ngày sau

# source: 61a435ce1b96
feedback-days30 = Ba mươi ngày sau

# source: d3ae14a50bfe
feedback-why = Vì sao

# source: 483bd49023ae
feedback-story = Chuyện đã xảy ra

# source: fd9601daae5b
feedback-rated = Bạn đã nói { $said } trên 100 rằng { $person } là nạn nhân.
