# language: vi
# translator: machine draft
# state: draft

# source: 2c8348663cff
practice-DR01 = Bị lừa về công việc, nơi làm, hoặc người thuê

# source: 272f85cec02c
practice-DR02 = Bị lừa về tiền công

# source: 3f578f5e8897
practice-DR03 = Bị lừa về điều kiện làm việc

# source: d5b237527418
practice-DR04 = Bị lừa về hợp đồng hoặc tính hợp pháp của nó

# source: e2ff92529b2d
practice-DR05 = Bị lừa về chỗ ở hoặc điều kiện sống

# source: f1591625536f
practice-DR06 = Bị lừa về giấy tờ hoặc tình trạng pháp lý

# source: e31a31cb2d53
practice-DR07 = Bị lừa về điều kiện đi lại hoặc tuyển dụng

# source: f38395475783
practice-DR08 = Bị lừa về đoàn tụ gia đình

# source: 48b97e4c1a5c
practice-DR09 = Bị dụ bằng lời hứa kết hôn hoặc nhận con nuôi

# source: 4880bcc62aa3
practice-DR10 = Bị lừa về việc học hoặc đào tạo

# source: 3b7b1bf864ac
practice-CR01 = Dùng bạo lực để bắt đi

# source: d04f360c3d79
practice-CR02 = Đe dọa bạo lực để bắt đi

# source: bca665f0a729
practice-CR03 = Bị bắt cóc, bị bán, hoặc bị ép kết hôn hay làm con nuôi

# source: 1216c1721bb2
practice-CR04 = Ràng buộc nợ khi tuyển dụng

# source: 138eb949ce45
practice-CR05 = Giấy tờ bị giữ khi tuyển dụng

# source: 117e109f0d3e
practice-CR06 = Bị cô lập, giam giữ hoặc canh chừng khi tuyển dụng

# source: 8e4dd951c478
practice-CR07 = Đe dọa báo chính quyền để bắt đi

# source: e0634c00ab05
practice-CR08 = Đe dọa nói với gia đình hoặc công chúng để bắt đi

# source: 4249e01e8a0e
practice-CR09 = Bạo lực hoặc đe dọa gia đình để bắt đi

# source: 6efaa81a05d5
practice-CR10 = Tiền bị giữ lại khi tuyển dụng

# source: f058d9f19f83
practice-RV01 = Hoàn cảnh gia đình khó khăn bị lợi dụng để bóc lột

# source: 171e11d7680e
practice-RV02 = Tình trạng không giấy tờ bị lợi dụng để bóc lột khi tuyển dụng

# source: 4ce66609ce54
practice-RV03 = Việc ít học hoặc không biết tiếng bị lợi dụng để bóc lột

# source: 13b83c082aa8
practice-RV04 = Việc thiếu thông tin bị lợi dụng để bóc lột

# source: e497ed3f94a3
practice-RV05 = Đã ở dưới quyền kiểm soát của kẻ bóc lột

# source: b642e34f6a3c
practice-RV06 = Túng thiếu khi tuyển dụng

# source: 3d79acefbf41
practice-RV07 = Chuyện bịa về di cư thành công

# source: 3632bf96a3b5
practice-RV08 = Nói sai về luật hoặc việc chính quyền làm

# source: f69627297090
practice-RV09 = Hoàn cảnh gia đình để lại ít lựa chọn

# source: f3ca9cfcc510
practice-RV10 = Hoàn cảnh cá nhân bị lợi dụng để bóc lột khi tuyển dụng

# source: 4620e905207c
practice-RV11 = Lệ thuộc tình cảm hoặc tâm lý

# source: 9faff74cf5ea
practice-RV12 = Thế yếu trước chính quyền khi tuyển dụng

# source: 9e7fe0870c67
practice-RV13 = Khó khăn trong quá khứ bị lợi dụng để bóc lột khi tuyển dụng

# source: 77c86001f50e
practice-RV14 = Không tự lo được chuyến đi

# source: 6aae252af83b
practice-RV15 = Niềm tin văn hóa hoặc tôn giáo bị lợi dụng để bóc lột

# source: 57993a2361bb
practice-RV16 = Bối cảnh chung như xung đột hoặc thiên tai

# source: 2d9a8b716055
practice-EX01 = Ngày hoặc giờ làm quá mức

# source: c783389ee582
practice-EX02 = Trả ít hoặc không trả công

# source: f977b8568ff6
practice-EX03 = Tiền công bị gian lận

# source: 52edda0afc61
practice-EX04 = Điều kiện sống tồi

# source: 18e45e6a00c2
practice-EX05 = Điều kiện làm việc rất tồi

# source: d60063718d1b
practice-EX06 = Công việc nguy hiểm

# source: 7af39001fb5b
practice-EX07 = Luật lao động hoặc hợp đồng không được tôn trọng

# source: 14002bf9cac3
practice-EX08 = Không có bảo hiểm xã hội

# source: e18105965bca
practice-EX09 = Không được học hành

# source: 3172969b694c
practice-CD01 = Giấy tờ bị người khác giữ ở nơi đến

# source: 023fea18d9a8
practice-CD02 = Ràng buộc nợ ở nơi đến

# source: fb6f41d957ca
practice-CD03 = Bị cô lập, giam giữ hoặc canh chừng ở nơi đến

# source: e65ab53d82fe
practice-CD04 = Bạo lực ở nơi đến

# source: 5d86abc5c006
practice-CD05 = Đe dọa bạo lực ở nơi đến

# source: 77483cbb94e2
practice-CD06 = Bị ép làm việc trái phép hoặc phạm tội

# source: 9cde0c32afaa
practice-CD07 = Bị ép nhận việc, khách hoặc chỉ tiêu

# source: 85d7e9fabd33
practice-CD08 = Bị giữ trong ảnh hưởng mạnh hoặc lệ thuộc

# source: 1d97a358f29a
practice-CD09 = Bị ép làm hại bạn cùng cảnh

# source: 3928d307c37d
practice-CD10 = Bị ép nói dối chính quyền hoặc gia đình

# source: 8f9e18c8da9e
practice-CD11 = Đe dọa báo chính quyền để kiểm soát

# source: 669c9f47cbef
practice-CD12 = Đe dọa điều kiện tệ hơn nữa

# source: 2b4125a48f64
practice-CD13 = Bạo lực hoặc đe dọa gia đình để kiểm soát

# source: 8007407d8f53
practice-CD14 = Giữ tiền công để bắt làm tiếp

# source: 93a724aa0bd2
practice-CD15 = Đe dọa nói với gia đình hoặc cộng đồng để kiểm soát

# source: 6158c3ea3fdf
practice-VD01 = Phụ thuộc kẻ bóc lột trong đời sống hằng ngày

# source: ec19a918372f
practice-VD02 = Không xoay xở được ở nơi lạ hoặc tiếng lạ

# source: 6a2863e89b87
practice-VD03 = Lý do kinh tế giữ người đó ở lại

# source: d41ad335c2bd
practice-VD04 = Hoàn cảnh gia đình giữ người đó ở lại

# source: 5ecbd08f85d9
practice-VD05 = Tình trạng pháp lý và nỗi sợ chính quyền

# source: 09ffc4cee2b5
practice-VD06 = Khó khăn trong quá khứ giữ người đó ở lại

# source: 369ae395e566
practice-VD07 = Đặc điểm cá nhân, như thuộc nhóm bị gạt ra lề

# source: 9396ed8f2948
practice-FC-01 = Tuyển dụng

# source: adc74704d65d
practice-FC-02 = Đường đi

# source: 0a8b0800d768
practice-FC-03 = Giấy tờ

# source: 026e2f9afbc7
practice-FC-04 = Nợ

# source: 3f2500b82dab
practice-FC-05 = Mua bán

# source: 0b0c172c5ace
practice-FC-06 = Giam giữ

# source: e9fd50811f09
practice-FC-07 = Giờ làm và chỉ tiêu

# source: 723afa394dae
practice-FC-08 = Tiền công

# source: 1c24fe07dc21
practice-FC-09 = Trừng phạt

# source: 6c61fe498281
practice-FC-10 = Im lặng

# source: 4bc74b21357c
practice-FC-11 = Việc phải làm

# source: 6aa6c431988f
practice-CHI-01 = Dùng người phỏng vấn chuyên về trẻ em

# source: a6b17045194d
practice-CHI-02 = Người giám hộ trước

# source: 15f2b56d231b
practice-CHI-03 = Không chắc tuổi: coi là trẻ em

# source: 14d40a152713
practice-CHI-04 = Một cuộc phỏng vấn chung

# source: c58aee762194
practice-CHI-05 = Giữ cho ngắn

# source: 299c3d9ef56a
practice-CHI-06 = Hỏi xem ai đã nói chuyện với trẻ

# source: ea85ecc0b861
practice-CHI-07 = Họ hàng không đương nhiên an toàn

# source: cb7e8a5a4e27
practice-DMG-01 = Đe dọa bắt, giam hoặc trục xuất

# source: 7cad0f359fbe
practice-DMG-02 = Hứa hẹn kết quả

# source: 488d169404c9
practice-DMG-03 = Cơ quan này đến cơ quan khác hỏi cùng một chuyện

# source: 6f4712a828c1
practice-DMG-04 = Không tin, mỉa mai hoặc phán xét đạo đức

# source: 35245b6493cf
practice-DMG-05 = Trách móc

# source: fbc4cd049e58
practice-DMG-06 = Hỏi chi tiết đau lòng

# source: e545ac5ddb48
practice-DMG-07 = Có người của phía kia đang nghe

# source: eaea53773809
practice-DMG-08 = Coi dấu hiệu sang chấn là nói dối

# source: 4049378bb6cb
practice-DMG-09 = Chỉ giúp khi đổi lấy lời khai

# source: d91f553c5426
practice-DMG-10 = Lục điện thoại không có căn cứ pháp luật

# source: 58f3252144ab
practice-DMG-11 = Gọi cho gia đình để kiểm tra câu chuyện

# source: e316d2e8f330
practice-DAT-01 = Thu thập ở mức tối thiểu

# source: 98e2818bd1c3
practice-DAT-02 = Sự đồng ý cho từng nơi nhận và từng mục đích

# source: 13239404bd77
practice-DAT-03 = Tách danh tính khỏi câu chuyện

# source: 42e181495fb5
practice-DAT-04 = Không ảnh, không tên cho truyền thông

# source: a1e220af0810
practice-DAT-05 = Không báo đại sứ quán, chủ lao động hoặc gia đình nếu không đồng ý

# source: 7a2415b33ff1
practice-DAT-06 = Ghi lại ai đã xem

# source: 8e553b6a9ab8
practice-DAT-07 = Ví dụ thực tế: sự đồng ý trước

# source: 946cdf775325
practice-DAT-08 = Từ dùng chung: được tuyển thế nào

# source: d04e9d3ab84b
practice-DAT-09 = Từ dùng chung: bị kiểm soát thế nào

# source: e328e8b00e03
practice-ETH-01 = Không hình ảnh thương tích hay trói buộc

# source: 8ebf210781aa
practice-ETH-02 = Thay đổi kiểu người

# source: 7f07b8a2402c
practice-ETH-03 = Không cảnh bạo lực tình dục hay tra tấn

# source: 485db66f5fd0
practice-ETH-04 = Cách chơi an toàn

# source: 1e9591ed0346
practice-ETH-05 = Người sống sót làm cố vấn có trả công và quyền phủ quyết

# source: 53b26b7242c9
practice-ETH-06 = Không quốc gia nào là kẻ ác

# source: a967c516cae2
practice-ETH-07 = Không dạy gì cho kẻ buôn người

# source: 1f63ce370c25
practice-ETH-08 = Không tính điểm vì bắt người

# source: fc537b8e6d38
practice-ETH-09 = Không có anh hùng giải cứu

# source: c61324c311d6
practice-ETH-10 = Không dữ liệu vụ việc thật trong ghi chép

# source: f9f36059edf2
practice-ETH-11 = Một nước hư cấu

# source: a7184a11a767
practice-FL-01 = Lợi dụng thế yếu

# source: 17455029fb99
practice-FL-02 = Lừa dối

# source: c06307d52fe0
practice-FL-03 = Hạn chế đi lại

# source: 45c4fc064e52
practice-FL-04 = Cô lập

# source: 93499b3f3889
practice-FL-05 = Bạo lực thể xác hoặc tình dục

# source: 4f7dfdc3991c
practice-FL-06 = Hăm dọa và đe dọa

# source: 7773148786e2
practice-FL-07 = Giấy tờ tùy thân bị giữ

# source: 22a16bd185c0
practice-FL-08 = Tiền công bị giữ

# source: 84b79577950e
practice-FL-09 = Ràng buộc nợ

# source: 7b16bf0c9771
practice-FL-10 = Điều kiện làm việc và sống bị ngược đãi

# source: 64d0a3a4be70
practice-FL-11 = Làm thêm giờ quá mức

# source: f4e01d1cb26e
practice-ITP-01 = Trung lập, được đào tạo, được thẩm tra, giữ bí mật

# source: 80f4a46a455e
practice-ITP-02 = Không bao giờ là người trong vụ việc

# source: fcc434aa65b5
practice-ITP-03 = Không dính với kẻ buôn người, lời đồn hay đại sứ quán

# source: caf51176e350
practice-ITP-04 = Cho chọn phiên dịch nam hay nữ

# source: 5ea93a6c80f2
practice-ITP-05 = Dùng phiên dịch qua điện thoại từ xa

# source: 23825fffc268
practice-ITP-06 = Dặn phiên dịch trước

# source: a79620698192
practice-ITP-07 = Mọi điều đều được dịch

# source: 2fcd5c45aa32
practice-ITP-08 = Giải thích vai trò phiên dịch

# source: 4d8a9100953a
practice-ITP-09 = Tổng kết với phiên dịch sau đó

# source: 1d9ac8023ed0
practice-ITP-10 = Người sốt sắng giúp dịch

# source: 12ac0dd8df20
practice-INT-01 = An toàn và sức khỏe trước câu hỏi

# source: 118ac62d305c
practice-INT-02 = Nói chuyện riêng với người đó

# source: c26fb1fc38f9
practice-INT-03 = Phòng yên tĩnh, riêng tư

# source: f936cd0ff912
practice-INT-04 = Phiên dịch độc lập

# source: 5f14caa5c2a2
practice-INT-05 = Nói bạn là ai và điều gì được giữ kín

# source: 82ef1d3e473c
practice-INT-06 = Quyền và dịch vụ trước câu chuyện

# source: 15f9087733c2
practice-INT-07 = Nói chuyện chung, rồi một lời mời kể

# source: 2fb7dff805af
practice-INT-08 = Để người đó kể

# source: 6bd5338829b9
practice-INT-09 = Hỏi sâu từng giai đoạn

# source: a2aa0249d88f
practice-INT-10 = Hỏi xem có được tự do rời đi không

# source: b0737ae80c7b
practice-INT-11 = Đừng hỏi: anh chị có phải nạn nhân buôn người không?

# source: 633cf1788d5f
practice-INT-12 = Biết khi nào dừng

# source: 78c07f34447e
practice-INT-13 = Kết thúc cuộc phỏng vấn cho tốt

# source: 2eb60137dd61
practice-INT-14 = Ghi đúng, và chỉ điều cần

# source: 3964e9ad9e0f
practice-INT-15 = Hôm nay chưa kể không có nghĩa là không có buôn người

# source: 3c052286a4d7
practice-INT-16 = Hỏi về đời sống hằng ngày, đừng hỏi có bị ép không

# source: 34d1197682df
practice-FRM-01 = Nguyên tắc Méndez

# source: ac75a28e0b60
practice-FRM-02 = PEACE

# source: f757c455f9f3
practice-FRM-03 = Quy trình NICHD cho trẻ em

# source: a772a751dc85
practice-FRM-04 = Quy tắc ứng xử hiểu về sang chấn

# source: b4a2974e878c
practice-FRM-05 = Khuyến nghị đạo đức và an toàn của WHO

# source: 910952279b16
practice-LAW-01 = Đã dùng thủ đoạn thì sự đồng ý không có giá trị

# source: daba69dd1088
practice-LAW-02 = Trẻ em: không bao giờ cần tìm thủ đoạn

# source: 69fc5abaae5d
practice-LAW-03 = Không cần biên giới, không cần chuyến đi

# source: e57a0a856db1
practice-LAW-04 = Bóc lột chưa cần bắt đầu

# source: a4175415bcfb
practice-LAW-05 = Tiền công, hợp đồng, việc biết trước hay ra ngoài không loại trừ gì

# source: 890011c59b9f
practice-LAW-06 = Người được đưa lậu có thể thành người bị mua bán

# source: 99fcc10ceaf9
practice-LAW-07 = Điều kiện tồi không có thủ đoạn là vụ lao động

# source: 241a3c2239ca
practice-LAW-08 = Nạn nhân và người phạm tội có thể là một người

# source: 3a4039dd3a56
practice-LAW-10 = Yếu tố 1: hành vi

# source: 38c963aac320
practice-LAW-11 = Yếu tố 2: thủ đoạn (chỉ với người lớn)

# source: bb8abf6a46a4
practice-LAW-12 = Yếu tố 3: mục đích

# source: 0162046eec5f
practice-LAW-13 = Trẻ em là người dưới 18 tuổi

# source: 25a2823821a9
practice-LAW-14 = Đưa người lậu và buôn người là khác nhau

# source: 20d85ee1cb33
practice-ERR-01 = Coi người đó như người phạm tội

# source: cf81bd444ffe
practice-ERR-02 = Trục xuất trước khi sàng lọc

# source: 46ae1c7e2a5b
practice-ERR-03 = Không bị đánh nên không phải nạn nhân

# source: 602c422409ae
practice-ERR-04 = Cửa không khóa

# source: 7e44ceaf7309
practice-ERR-05 = Không tin rằng nợ hay hộ chiếu bị giữ là đáng kể

# source: 80dc5bc94296
practice-ERR-06 = Đã đồng ý hoặc được trả tiền nên không phải nạn nhân

# source: a3e81cd2f148
practice-ERR-07 = Chỉ là tranh chấp lao động

# source: 790654f61fea
practice-ERR-08 = Làm việc với chủ ngay ở cổng

# source: 565032ea4085
practice-ERR-09 = Làm lộ lời tố cáo

# source: f5808e41764d
practice-ERR-10 = Phỏng vấn theo nhóm hoặc trước mặt chủ

# source: e6d0019aaa69
practice-ERR-11 = Phiên dịch lấy từ trong nhóm

# source: 678c67f03de7
practice-ERR-12 = Đưa tên cho đại sứ quán hoặc truyền thông khi chưa đồng ý

# source: eeb0df620b64
practice-ERR-13 = Đòi bằng chứng như ở phiên tòa

# source: 0eb858c9f6b5
practice-ERR-14 = Trả người về cho kẻ bóc lột

# source: f1ce8fbd93e6
practice-ERR-15 = Chỉ tìm trẻ em, rồi phạt chủ

# source: 36f3e33a6130
practice-ERR-16 = Hứa rồi biến mất

# source: f5057e98dc7b
practice-ERR-17 = Phỏng vấn kém và không đều

# source: b6b755ee7794
practice-ERR-18 = Gọi ai cũng là nạn nhân

# source: 135f8359116c
practice-ERR-19 = Chờ đợi hình mẫu có sẵn

# source: 35ac844858fd
practice-NPP-01 = Nguyên tắc nhân quyền Liên Hợp Quốc: Nguyên tắc 7

# source: 4cc2151bd741
practice-NPP-02 = Công ước Hội đồng châu Âu

# source: b0511b0538e9
practice-NPP-03 = Nghị định thư ILO về lao động cưỡng bức

# source: 2ee89bd53f20
practice-NPP-04 = Chỉ thị Liên minh châu Âu

# source: 40fecec6c423
practice-NPP-05 = Công ước ASEAN: trách nhiệm

# source: 87759c71b261
practice-NPP-06 = Công ước ASEAN: giam giữ

# source: 4d62eae32800
practice-NPP-07 = Khuyến nghị OSCE

# source: 2235eb95169d
practice-NPP-08 = Lập trường chung của các cơ quan Liên Hợp Quốc

# source: 9e2f16a1110f
practice-NPP-09 = Hướng dẫn không trừng phạt của ASEAN, 2025

# source: 593bd5a29c16
practice-NPP-10 = Mô hình cưỡng ép

# source: 06b11ed66ff0
practice-NPP-11 = Mô hình nhân quả

# source: 5f5c5722de88
practice-NPP-12 = Rà soát luật ASEAN năm 2017

# source: 5aaf75bc3e8d
practice-NPP-13 = Dấu hiệu nhận biết tội phạm cưỡng bức của ASEAN đang soạn

# source: 90eb6fcf972f
practice-PRF-01 = Cái bẫy hình mẫu

# source: 19e1ebb0ff0e
practice-PRF-02 = Nhóm lẫn lộn

# source: 4e492ac724ef
practice-PRF-03 = Số liệu: OHCHR 2023

# source: 87d470ef2d2f
practice-PRF-04 = Số liệu: OHCHR 2026, quy mô

# source: 0bdd9c777d61
practice-PRF-05 = OHCHR 2026: điều người sống sót gặp

# source: e88fd71ebedd
practice-PRF-06 = Số liệu: Amnesty 2025

# source: 3b7bea759f27
practice-PRF-07 = INTERPOL: cảnh báo và cân bằng

# source: f348ba98892d
practice-PRF-08 = Số liệu: IOM trợ giúp

# source: d475af2a8e4e
practice-REF-01 = Mức cần là căn cứ hợp lý, không phải bằng chứng

# source: 19b4a5850c9c
practice-REF-02 = Giả định và chuyển tuyến

# source: 729bef2aa421
practice-REF-03 = Không đưa đi khi câu hỏi còn mở

# source: f8c536496798
practice-REF-04 = Việc đầu làm trước

# source: 83515adf839d
practice-REF-05 = Xin sự đồng ý cho từng lần chuyển tuyến

# source: 6959d01b1d1e
practice-REF-06 = Không giam vì tình trạng hoặc hành vi phạm tội do bị ép

# source: 224dd4315b2b
practice-REF-07 = Trẻ em: lợi ích tốt nhất và người giám hộ

# source: 3900c0efd2ae
practice-REF-08 = Sự giúp đỡ không phụ thuộc lời khai

# source: 53d1f6e77ece
practice-REF-09 = Đại sứ quán chỉ khi đồng ý

# source: 5f77d6463d67
practice-REF-10 = Hồi hương: tự chọn, sau khi xét từng người

# source: f79f5b1bafe1
practice-REF-11 = Quyền tị nạn vẫn áp dụng

# source: b87e9fcd868b
practice-REF-12 = Không gây hại khi vào

# source: 912f41a3ac27
practice-REF-13 = Giữ chứng cứ, với sự đồng ý

# source: af2f0f2c1ddb
practice-REF-14 = Qua biên giới: thống nhất việc bàn giao

# source: 727a6ca1089a
practice-REF-15 = Kiểm tra kênh trước

# source: 23e329dd6e5d
practice-REF-16 = Kết luận A: người được cho là nạn nhân

# source: 0854a1f808c4
practice-REF-17 = Kết luận B: trẻ em có nguy cơ

# source: de1cf5423b83
practice-REF-18 = Kết luận C: còn nghi ngờ

# source: 65264dde7b4e
practice-REF-19 = Kết luận D: nhu cầu bảo vệ khác

# source: 0d902de49e35
practice-REF-20 = Kết luận E: quyền lao động

# source: b8120ba62826
practice-REF-21 = Kết luận F: nghi phạm có quyền

# source: 97f1aa51b223
practice-REF-22 = Kết luận G: khẩn cấp

# source: 23b6cee0624c
practice-RFL-01 = Hội đồng châu Âu: ít nhất 30 ngày

# source: a77aaf2eb771
practice-RFL-02 = Vương quốc Anh: ít nhất 30 ngày

# source: 4fea683dd20e
practice-RFL-03 = Thái Lan: đến 15 ngày

# source: c11b35b9b84d
practice-RFL-04 = Nghị định thư Palermo và Công ước ASEAN: không có thời hạn cố định

# source: cd44ace4fecf
practice-RFL-05 = Campuchia: không tìm thấy thời hạn

# source: 65c492e24f61
practice-SCR-01 = TVIT (2014)

# source: aaf9f9264dd2
practice-SCR-02 = HTIAM-14 (2013)

# source: b4c5b1a2abe9
practice-SCR-03 = QYIT (2019)

# source: 794c40df13b2
practice-SCR-04 = RAFT (2021)

# source: 36c12b4dab05
practice-SCR-05 = HTST (2017)

# source: 40bf780b4bf0
practice-SCR-06 = Công cụ sàng lọc Florida (2025)

# source: a08262607809
practice-SCR-07 = Công cụ 59 câu hỏi (2024)

# source: 673a36b3a5c1
practice-SCR-08 = Phần lớn cảnh báo là sai: QYIT

# source: b013ebefed72
practice-SCR-09 = Phần lớn cảnh báo là sai: RAFT khi lập

# source: 5de7e00a05e7
practice-SCR-10 = Phần lớn cảnh báo là sai: RAFT thử lại

# source: 58eeecf39c3e
practice-SCR-11 = Sàng lọc nói rằng: hãy nói chuyện thêm

# source: 618f858e37da
practice-SCR-12 = Không ai hoàn hảo

# source: 53ce4e8d86db
practice-SCR-13 = Nói mức phổ biến, và thay đổi nó

# source: 349fb8b011ca
practice-SCR-14 = Cái giá của việc chặn quá nhiều

# source: 68f29ad08e2a
practice-SCR-15 = Cái giá của việc không thấy ai

# source: 28c1b369de97
practice-SCR-16 = Chưa có sàng lọc được thử cho người lớn từ khu lừa đảo

# source: 7890a5d8748b
practice-SCR-17 = Hiệu quả đào tạo: một buổi nói ngắn

# source: 1d33d04aa62f
practice-SCR-18 = Hiệu quả đào tạo: kiến thức phai dần

# source: 7026b1440752
practice-SCR-19 = Hiệu quả đào tạo: điều còn lại lâu

# source: a803054e7990
practice-SCR-20 = Hiệu quả đào tạo: đo hành vi

# source: 570192cabdf4
practice-SCR-32 = Hiệu quả đào tạo: xây dần lên

# source: 1240f5f10bb3
practice-SCR-33 = Hiệu quả đào tạo: khóa học trên máy thấy được ngoài thực tế

# source: 004933900516
practice-SCR-34 = Hiệu quả đào tạo: hai buổi ngắn hơn một buổi dài

# source: 78c0fc9a2c58
practice-SCR-35 = Hiệu quả đào tạo: phản hồi, hoặc mẫu để theo

# source: 943d3533bda5
practice-SCR-36 = Chương trình phân biệt câu hỏi chỉ gần đúng

# source: ec587675e6fa
practice-SCR-37 = Hiệu quả đào tạo: nhân vật ảo và người làm nghề

# source: 3e80e26dff77
practice-SCR-38 = Hiệu quả đào tạo: đến được phỏng vấn thật

# source: 1c640c027f97
practice-SCR-39 = Cách phỏng vấn người lớn bị mua bán: ít được kiểm chứng

# source: 02b7d5e785fa
practice-SCR-21 = Khi một chiều là dương tính

# source: 51c4e396dcef
practice-SCR-22 = Đọc các chiều cùng nhau

# source: 8e01eeed8fa3
practice-SCR-23 = Đọc các chiều với trẻ em

# source: 805666bd8e2b
practice-SCR-24 = Lợi dụng thế yếu có thể là thủ đoạn

# source: bd8cdb9d060b
practice-SCR-25 = Danh sách để nghiên cứu; chuyển tuyến cần ít hơn

# source: a6ebacb7f0e0
practice-SCR-26 = Các dấu hiệu nhận biết thao tác đến từ đâu

# source: a17e2c54ab1d
practice-SCR-27 = Cách đọc mức mạnh yếu

# source: f35b30a41f14
practice-SCR-28 = Đọc mười một chỉ số ILO

# source: 31e7a3b57e45
practice-SCR-29 = Dấu hiệu nhận biết tội phạm cưỡng bức của UNODC (2023)

# source: bd9c13019fad
practice-SCR-30 = HTIAM-14: số liệu về độ tin cậy

# source: b74b627f9456
practice-SCR-31 = Báo tỉ lệ câu hỏi được khuyến nghị

# source: e0933a798c5a
practice-SGN-01 = Tin rằng mình phải làm trái ý

# source: 3c40a46edf1b
practice-SGN-02 = Không thể rời nơi đó

# source: 0f84cdee4b02
practice-SGN-03 = Có người kiểm soát việc đi lại

# source: d7bdee82dc40
practice-SGN-04 = Lo lắng hoặc sợ hãi

# source: 8b769edf7723
practice-SGN-05 = Bị đe dọa, hoặc gia đình bị đe dọa

# source: 4715bf3f5937
practice-SGN-06 = Vết thương hoặc dấu vết kiểm soát

# source: 9de8aa11385c
practice-SGN-07 = Không tin cảnh sát hoặc cán bộ

# source: 27085101772c
practice-SGN-08 = Sợ lộ tình trạng của mình

# source: 7ff93767f1ee
practice-SGN-09 = Không giữ hộ chiếu hoặc giấy tờ của mình

# source: d215d609037a
practice-SGN-10 = Giấy tờ giả

# source: e1e5230d7855
practice-SGN-11 = Không biết địa chỉ nhà hoặc nơi làm

# source: c78d5fbc37a2
practice-SGN-12 = Để người khác trả lời thay

# source: cef4450d2d45
practice-SGN-13 = Cư xử như được dặn trước

# source: 7880e1571496
practice-SGN-14 = Bị bắt làm việc nhất định

# source: 3107e42d1398
practice-SGN-15 = Bị chủ lao động hoặc người kiểm soát phạt

# source: ba163d843776
practice-SGN-16 = Không thể thương lượng điều kiện

# source: c783389ee582
practice-SGN-17 = Ít hoặc không có tiền công

# source: 3349863f8771
practice-SGN-18 = Không được cầm tiền mình làm ra

# source: f6d8f7ba1a56
practice-SGN-19 = Giờ làm dài, không ngày nghỉ

# source: 10afd6454649
practice-SGN-20 = Chỗ ở tồi

# source: 5ee38b558a1f
practice-SGN-21 = Không được chữa bệnh

# source: febf4a2e41d0
practice-SGN-22 = Ít liên lạc bên ngoài

# source: 1c813802b4b4
practice-SGN-23 = Chỉ nói với người khác khi có người canh

# source: fa7140cedf89
practice-SGN-24 = Bị nợ trói buộc

# source: 9907bbaeb701
practice-SGN-25 = Người khác trả tiền đi và phải làm để trả lại

# source: 52bb7951a375
practice-SGN-26 = Nhóm sống nơi làm việc và ít khi ra ngoài

# source: 83b74e5971dc
practice-SGN-27 = Nhà không đáng để ở

# source: 36743c71c48d
practice-SGN-28 = Không có đồ bảo hộ

# source: 8af0bc9315d8
practice-SGN-29 = Không có hợp đồng

# source: f2943ec72e13
practice-SGN-30 = Phụ thuộc chủ lao động về chỗ ở, đi lại và ăn uống

# source: 80b62fa65653
practice-SGN-31 = Không bao giờ thấy mà không có chủ lao động

# source: f5a8dcb3b5bf
practice-SGN-32 = Bị phạt tiền để kỷ luật

# source: cc5e8e6ca36b
practice-SGN-33 = Bị xúc phạm hoặc đe dọa khi làm

# source: 4c2e185c30c1
practice-SGN-34 = Không được đào tạo cho công việc

# source: f34bf53f587a
practice-SGN-35 = Thiếu giấy tờ và sổ lương

# source: 43d066937622
practice-SGN-36 = Bảng an toàn bằng tiếng không đọc được

# source: e221cc14fc93
practice-SGN-37 = Sống cùng gia đình chủ nhưng ăn riêng

# source: c8057d9f7f86
practice-SGN-38 = Không có chỗ riêng

# source: 3c273066aa24
practice-SGN-39 = Bị chủ lao động báo mất tích

# source: 9a0fd527b9c6
practice-SGN-40 = Ít khi ra ngoài, không bao giờ một mình

# source: 834d23d9b154
practice-SGN-41 = Trẻ em không có cha mẹ hay người giám hộ

# source: 50ea19d3adf4
practice-SGN-42 = Trẻ em cư xử già hơn tuổi

# source: 9bb606863d57
practice-SGN-43 = Trẻ em không bạn bè và không vui chơi

# source: 6036e1fab53a
practice-SGN-44 = Trẻ em không đi học

# source: 529fd10c265b
practice-SGN-45 = Trẻ em ăn riêng khỏi gia đình

# source: b96ea213f4f5
practice-SGN-46 = Trẻ em làm việc không phù hợp

# source: 06ad1198b8a2
practice-SGN-47 = Trẻ em đi với người lớn không họ hàng

# source: ea6882e53033
practice-SGN-48 = Trẻ em không có giấy tờ

# source: b340f98416b9
practice-SGN-49 = Một người lớn với nhiều trẻ không họ hàng

# source: 6e4bee906abb
practice-SGN-50 = Trẻ em đi một mình mang số taxi hoặc số liên lạc

# source: 5dea199399a9
practice-SGN-51 = Trẻ em, người già hoặc người di cư khuyết tật ăn xin

# source: fe3073bbec17
practice-SGN-52 = Trẻ em mang hoặc bán ma túy

# source: eb65d94541c5
practice-SGN-53 = Nhóm được chở đi mỗi ngày một quãng xa

# source: a9660b86fbdb
practice-SGN-54 = Nhóm cùng quốc tịch ăn xin hoặc trộm cắp

# source: e63ea3133af8
practice-SGN-55 = Bị phạt vì mang về quá ít

# source: 5ffcdab338db
practice-SGN-56 = Sống với nhóm hưởng lợi

# source: 423dfc7ebce9
practice-SGN-57 = Đi cùng nhóm hưởng lợi

# source: b832eaeff944
practice-SGN-58 = Một dấu hiệu không tự chứng minh gì

# source: ae1e472e5b25
practice-SGN-59 = Dấu hiệu là lý do để hỏi thêm

# source: 30374ec06850
practice-SGN-60 = Dấu hiệu từ giai đoạn bóc lột mạnh hơn

# source: a9d76e5900a3
practice-SGN-61 = Ý nghĩa tùy bối cảnh

# source: 3e705f08e610
practice-SGN-62 = Dấu hiệu đã biết mất dần tác dụng

# source: 0cc2feab409c
practice-SYS-01 = Trụ cột 1: xác định và bảo vệ

# source: fb49269f80ce
practice-SYS-02 = Trụ cột 2: hỗ trợ và dịch vụ cho từng người

# source: e79b7a20b8da
practice-SYS-03 = Trụ cột 3: hòa nhập xã hội

# source: 659c48ec31db
practice-SYS-04 = Trụ cột 4: tư pháp hình sự và bồi thường

# source: 692b43fe31f0
practice-SYS-05 = Sổ tay yêu cầu gì

# source: da64d8bd043d
practice-SYS-06 = Công ước và Kế hoạch hành động ASEAN

# source: 50d56b0c5236
practice-SYS-07 = Kế hoạch công tác Bohol 2.0

# source: 9eb4c91a8282
practice-SYS-08 = Hướng dẫn ASEAN về nạn nhân nữ

# source: dd24a77aaf62
practice-SYS-09 = Hướng dẫn ASEAN về nhu cầu nạn nhân

# source: 24ebcb8d3264
practice-SYS-10 = Hướng dẫn Không gây hại của ASEAN

# source: 0e860a8f3045
practice-SYS-11 = Hướng dẫn Không trừng phạt của ASEAN

# source: c34e71f9b302
practice-SYS-12 = Campuchia: ủy ban quốc gia (NCCT)

# source: 4eaeeb857045
practice-SYS-13 = Campuchia: cục cảnh sát chống buôn người và vị thành niên

# source: a89198f2bfc1
practice-SYS-14 = Campuchia: tổ chức phi chính phủ không được đại diện người nộp đơn

# source: dbe59c21ebbf
practice-SYS-15 = Campuchia: cục xuất nhập cảnh

# source: 06e1314608ec
practice-SYS-16 = Campuchia: bộ xã hội (MoSVY)

# source: d2d57bcd2aa7
practice-SYS-17 = Campuchia: bộ lao động

# source: 39e0d2836f08
practice-SYS-18 = Campuchia: bộ tư pháp và công tố viên

# source: dc839ed2d11b
practice-SYS-19 = Campuchia: ủy ban về lừa đảo trực tuyến

# source: d749bb1d28a3
practice-SYS-20 = Campuchia: nhà tạm lánh của tổ chức phi chính phủ

# source: 52ea928c36c2
practice-SYS-21 = Campuchia: luật năm 2008

# source: 678d287d2c94
practice-SYS-22 = Campuchia: bóc lột và sự đồng ý trong luật 2008

# source: 27d606021391
practice-SYS-23 = Campuchia: hướng dẫn xác định

# source: 65657bfcede3
practice-SYS-24 = Campuchia: số quy định và thời hạn

# source: 289e647990d8
practice-SYS-25 = Đường dây nóng: dùng số hư cấu

# source: 799b7372e45a
practice-SYS-26 = Con đường thật của một vụ (2023)

# source: 2bf0933d3560
practice-SYS-27 = Campuchia: xếp hạng TIP

# source: b137d786687d
practice-SYS-28 = Campuchia: Báo cáo TIP 2026

# source: 01aa76c32622
practice-SYS-29 = Campuchia: tiến bộ ghi nhận năm 2024

# source: 0518df53e5cc
practice-SYS-30 = Campuchia: dự luật về lừa đảo trực tuyến

# source: aa7f5c4ee7e3
practice-SYS-31 = Campuchia: dự luật, điều chưa biết

# source: e67595a099a4
practice-SYS-32 = Thái Lan: luật và chuyển tuyến

# source: 2319075340d1
practice-SYS-33 = Thái Lan: tháng 2 năm 2025

# source: 75dfe3ce7ba3
practice-SYS-34 = Thái Lan: trung tâm Sa Kaeo, tháng 12 năm 2025

# source: ce2fdafc084a
practice-SYS-35 = Philippines: luật

# source: 5f931d69261a
practice-SYS-36 = Philippines: kiểm tra khi xuất cảnh

# source: e30af422877e
practice-SYS-37 = Indonesia: luật

# source: 69547871ec13
practice-SYS-38 = Indonesia: tháng 1 năm 2026

# source: 3489a46a0f4a
practice-SYS-39 = Lào, Myanmar, Việt Nam

# source: 662447f9fff2
practice-WHO-01 = Không gây hại

# source: eae4ab471fe4
practice-WHO-02 = Hiểu vấn đề và cân nhắc rủi ro

# source: a88f85783f80
practice-WHO-03 = Có sẵn thông tin chuyển tuyến; chỉ hứa điều làm được

# source: fd8d0a5ec222
practice-WHO-04 = Chọn và chuẩn bị phiên dịch và đồng nghiệp

# source: f41d0d94a641
practice-WHO-05 = Giữ kín tên và câu chuyện

# source: 70d2aafafefa
practice-WHO-06 = Xin sự đồng ý khi đã hiểu

# source: b02d5c47dac1
practice-WHO-07 = Tôn trọng cách người đó nhìn mối nguy

# source: 5fee8d9863f8
practice-WHO-08 = Không gây sang chấn mới

# source: d8cf03b3be90
practice-WHO-09 = Sẵn sàng cho tình huống khẩn cấp

# source: 5a365b4b3b8c
practice-WHO-10 = Dùng thông tin cho tốt
