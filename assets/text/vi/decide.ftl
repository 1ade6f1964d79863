# language: vi
# translator: machine draft
# state: draft

## Run: decide

# source: cfa6a08af3ed
decide-title = Quyết định

# source: 7df0784dce9d
decide-open = chưa quyết định

# source: 8d3c6686ec30
decide-done = đã quyết định

# source: d03527468a22
decide-threshold = Có căn cứ hợp lý là đủ. Bạn không cần phải chứng minh.

# source: e60c5cf0cd2e
decide-findings = Bạn nhận định gì về { $person }?

# source: 2f190050203f
decide-findings-why = Có thể có hơn một nhận định đúng.

# source: 5b11b4ba4910
decide-consent = Đồng ý chuyển tuyến

# source: 7d56a2da9b43
decide-services = Bạn chuyển tuyến { $person } đến đâu?

# source: ce2903a0a67c
decide-share = Còn ai khác được cho biết về người này?

# source: b04396db27a0
decide-share-why = Chỉ chia sẻ điều cần thiết, và chỉ với người cần biết.

# source: f82139de92ef
decide-offences = Nếu có hành vi vi phạm pháp luật

# source: 394e5fdc3634
decide-onward = Ở lại và đi tiếp

# source: 908900e66bf6
decide-confirm = Quyết định về { $person }

# source: eca1d446d63e
decide-change = Đổi quyết định về { $person }

# source: bee9cc87d179
decide-kept = Đã quyết định. Bạn vẫn có thể đổi.

# source: c539d30b69e4
decide-missing = Còn thiếu: { $missing }

# source: 0306a0b1a9bc
missing-finding = nhận định

# source: 12423e0482f3
missing-consent = sự đồng ý

# source: 3b1136af07e5
missing-offences = hành vi vi phạm pháp luật

# source: a00015ab84ee
missing-onward = ở lại và đi tiếp

## Ending

# source: 0478862bdbea
end-title = Kết thúc lượt này?

# source: 81a57fe2edfa
end-undecided = Bạn chưa quyết định về:

# source: 54f9aeaef83e
end-all-decided = Bạn đã quyết định về mọi người. Sau bước này, không thể thay đổi gì nữa.

# source: 0d223d80daad
end-unrated = Bạn chưa cho biết mình chắc đến mức nào về: { $people }

# source: a9549d7d0636
end-stay = Chưa

# source: e7121904357f
end-confirm = Kết thúc và xem sự thật
