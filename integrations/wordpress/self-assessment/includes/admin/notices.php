<?php
/**
 * What the page says after something has been done, or could not be done.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_notices', __NAMESPACE__ . '\print_first_notice' );

/**
 * What can have been done.
 *
 * @return string[] Sentences by key; a title is put into each.
 */
function successes() {
	return array(
		/* translators: %s: title of a position. */
		'added'      => __( '“%s” was added. Put the block “Self-assessment” or the shortcode on a page.', 'self-assessment' ),
		/* translators: %s: title of a position. */
		'replaced'   => __( '“%s” was replaced. The version from before is kept.', 'self-assessment' ),
		/* translators: %s: title of a position. */
		'duplicated' => __( '“%s” was duplicated. Now make the copy your own.', 'self-assessment' ),
		/* translators: %s: title of a position. */
		'restored'   => __( '“%s” was restored.', 'self-assessment' ),
		/* translators: %s: title of a position. */
		'deleted'    => __( '“%s” was deleted. It can be restored below.', 'self-assessment' ),
		/* translators: %s: title of a position. */
		'same'       => __( '“%s” is already as in this file. Nothing has changed.', 'self-assessment' ),
	);
}

/**
 * Prints what there is to say.
 */
function print_notices() {
	$problem = problems()[ asked( 'problem' ) ] ?? '';
	if ( '' !== $problem ) {
		/* translators: %s: a place in a document, such as $.questions[3].options[1].level. */
		$place = '' === asked( 'at' ) ? '' : ' ' . sprintf( __( 'The place: %s', 'self-assessment' ), asked( 'at' ) );
		print_notice( 'error', $problem . $place );
	}
	$success = successes()[ asked( 'done' ) ] ?? '';
	if ( '' !== $success ) {
		print_notice( 'success', sprintf( $success, title_by_id( asked( 'position' ) ) ), asked( 'position' ) );
	}
}

/**
 * Prints a notice.
 *
 * @param string $kind    Either error, success or info.
 * @param string $message Text.
 * @param string $id      The position to link to, if it is there.
 */
function print_notice( $kind, $message, $id = '' ) {
	$links = '';
	if ( null !== find_position( $id ) ) {
		$links .= sprintf( ' <a href="%s">%s</a>', esc_url( preview_url( $id ) ), esc_html__( 'Preview', 'self-assessment' ) );
		$links .= sprintf( ' <a href="%s">%s</a>', esc_url( edit_url( $id ) ), esc_html__( 'Edit', 'self-assessment' ) );
	}
	printf( '<div class="notice notice-%s" role="%s"><p>%s%s</p></div>', esc_attr( $kind ), 'error' === $kind ? 'alert' : 'status', esc_html( $message ), $links ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped above.
}

/**
 * The title of a position in the language of the reader, also of one that has been deleted.
 *
 * @param string $id An id.
 * @return string The id if there is no title.
 */
function title_by_id( $id ) {
	$versions = preg_match( ID_PATTERN, $id ) ? versions_of( $id ) : array();
	$position = find_position( $id ) ?? array(
		'id'       => $id,
		'document' => json_decode( $versions[0]['text'] ?? '', true ),
	);
	return title_of( $position, str_replace( '_', '-', determine_locale() ) );
}

/**
 * Says once, after the plugin has been activated, where to go.
 */
function print_first_notice() {
	if ( ! get_option( 'self_assessment_activated' ) || ! current_user_can( capability() ) ) {
		return;
	}
	delete_option( 'self_assessment_activated' );
	printf(
		'<div class="notice notice-info is-dismissible"><p>%s <a href="%s">%s</a></p></div>',
		esc_html__( 'Self-assessment: add the first position of this site.', 'self-assessment' ),
		esc_url( page_url() ),
		esc_html__( 'Positions', 'self-assessment' )
	);
}
