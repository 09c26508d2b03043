<?php
/**
 * The question before a document is deleted.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_post_self_assessment_delete', __NAMESPACE__ . '\receive_delete' );

/**
 * Prints the question.
 */
function print_delete() {
	$id = asked( 'position' );
	if ( ! preg_match( ID_PATTERN, $id ) || ! is_readable( own_file( $id ) ) ) {
		print_list();
		return;
	}
	/* translators: %s: title of a position. */
	echo '<h2>' . esc_html( sprintf( __( 'Delete “%s”?', 'self-assessment' ), title_by_id( $id ) ) ) . '</h2>';
	print_uses( $id );
	echo '<p>' . esc_html__( 'Pages that show it will only say how to apply. It can be restored.', 'self-assessment' ) . '</p>';
	open_form( 'delete', array( 'position' => $id ) );
	print_buttons( __( 'Delete', 'self-assessment' ), 'button-primary' );
}

/**
 * Deletes a document of the site.
 */
function receive_delete() {
	$id = sent( 'position' );
	require_permission( nonce_action( 'delete', $id ) );
	if ( ! preg_match( ID_PATTERN, $id ) || ! is_readable( own_file( $id ) ) ) {
		leave();
	}
	if ( ! delete_document( $id ) ) {
		leave( array( 'problem' => 'upload' ) );
	}
	leave_done( 'deleted', $id );
}
