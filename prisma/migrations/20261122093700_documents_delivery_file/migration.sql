-- Records of a handover and files of a warranty claim: papers of the deal, not files of its data room.
alter type document_purpose add value 'delivery_file';
